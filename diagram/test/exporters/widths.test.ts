import { getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { drawMap } from '../../src/draw-map.ts';
import { exportPdf } from '../../src/exporters/pdf.ts';
import { paintScene } from '../../src/painting/paint-scene.ts';
import type { TextStroke } from '../../src/painting/painting.ts';
import { type Fonts, openFonts } from '../../src/typeset/open-fonts.ts';
import { outlineOf } from '../../src/typeset/outline-of.ts';
import { placeLine } from '../../src/typeset/place-line.ts';
import { createFontShelf } from '../../tools/font-shelf.ts';
import { giftShop } from '../fixtures/gift-shop.ts';
import { sayEverything } from '../fixtures/say-everything.ts';
import { scripts } from '../fixtures/scripts.ts';
import { layout, tools } from './tools.ts';

/** The fonts of the packages, then those of this machine: Chinese letters and emoji come in no package. */
const system = createFontShelf(new URL('file:///'), [], process.env);
const fonts: typeof tools.fonts = {
  own: tools.fonts.own,
  async *others(script, weight) {
    yield* tools.fonts.others(script, weight);
    yield* system.others(script, weight);
  },
};

const greek = {
  ...giftShop,
  label: 'Αγορά δώρου στο διαδίκτυο',
  scenario: 'Χρειάζεται ένα δώρο πριν από την Παρασκευή',
};
const maps = { giftShop, greek, ...scripts };

describe.each(Object.entries(maps).map(([name, map]) => ({ name, map: sayEverything(map) })))('$name', ({ map }) => {
  test('in a PNG the letters of a line stay in its room, hardly narrowed', async () => {
    const { texts, opened } = await textsOf(map);
    for (const text of texts) {
      const line = placeLine(text, opened);
      const [left, right] = roomOf(text);
      const reach = line.runs.map((run) =>
        run.font.pictures
          ? ([line.x + run.x * line.squeeze, line.x + (run.x + run.width) * line.squeeze] as const)
          : reachOf(outlineOf(run, line.x + run.x * line.squeeze, line.y, text.size, line.squeeze)),
      );
      const told = `${text.text} ${line.squeeze}`;
      for (const [from, to] of reach) {
        expect(from, told).toBeGreaterThan(left - text.size / 5);
        expect(to, told).toBeLessThan(right + text.size / 5);
      }
      expect(line.squeeze, told).toBeGreaterThan(0.97);
    }
  });

  test('in a PDF so do they', async () => {
    const { texts } = await textsOf(map);
    const exported = await exportPdf({ map, view: {}, layout }, { embedFonts: false }, { ...tools, fonts });
    if ('problem' in exported) throw new Error(exported.problem.kind);
    const { content } = exported;
    if (typeof content === 'string') throw new Error('It is a text.');
    const page = await (await getDocumentProxy(content)).getPage(1);
    const height = page.view[3] ?? 0;
    const { items } = await page.getTextContent();
    let measured = 0;
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '' || item.width === 0 || adjoined.test(item.str)) continue;
      const [, , , , left = 0, up = 0] = item.transform;
      const [x, y, end] = [left / pointsPerPx, (height - up) / pointsPerPx, (left + item.width) / pointsPerPx];
      const rooms = texts.filter((text) => Math.abs(text.y - y) < 0.1).map(roomOf);
      expect(
        rooms.some(([from, to]) => from - 1 < x && end < to + 1),
        `“${item.str}” from ${x} to ${end}`,
      ).toBe(true);
      measured += 1;
    }
    expect(measured).toBeGreaterThanOrEqual(texts.length * 0.9);
  });
});

const pointsPerPx = 0.75;
/** Its dots and vowels are signs of their own, put back over their letters, which the reader counts twice. */
const adjoined = /\p{Script=Arabic}/u;

async function textsOf(
  map: typeof giftShop,
): Promise<{ readonly texts: readonly TextStroke[]; readonly opened: Fonts }> {
  const { strokes } = paintScene(await drawMap(map, layout, {}), 'light');
  const texts = strokes.filter((stroke) => stroke.kind === 'text');
  const opened = await openFonts(texts, fonts);
  if ('problem' in opened) throw new Error(opened.problem.kind);
  return { texts, opened: opened.fonts };
}

/** From left to right; what is raised behind a line stands in the room of that. */
function roomOf({ behind, ...text }: TextStroke): readonly [number, number] {
  if (behind) return roomOf(behind);
  const { x, anchor, room } = text;
  if (room === undefined) throw new Error(`“${text.text}” has no room.`);
  const left = x - { left: 0, middle: room / 2, right: room }[anchor];
  return [left, left + room];
}

/** From left to right, of a path of absolute beginnings and steps from there. */
function reachOf(path: string): readonly [number, number] {
  let [x, begun] = [0, 0];
  const reached: number[] = [];
  for (const [, command = '', written = ''] of path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const numbers = (written.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    if (command === 'z') x = begun;
    else if (command === 'M') x = numbers[0] ?? 0;
    else {
      const from = x;
      for (let i = 0; i < numbers.length; i += 2) {
        x = from + (numbers[i] ?? 0);
        reached.push(x);
      }
    }
    if (command === 'M' || command === 'm') begun = x;
    reached.push(x);
  }
  return [Math.min(...reached), Math.max(...reached)];
}
