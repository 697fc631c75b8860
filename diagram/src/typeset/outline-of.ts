import type { Font, Glyph, PathCommand } from 'fontkit';
import type { Run } from './set-line.ts';

/** The letters of a run as one path. */
export function outlineOf(run: Run, x: number, y: number, size: number, squeeze: number): string {
  const { glyphs, positions } = run.shaped;
  const { font, unitsPerEm } = run.font;
  const scale = size / unitsPerEm;
  const known = knownOutlines(font, size, squeeze);
  let outline = '';
  let pen = x;
  for (const [i, glyph] of glyphs.entries()) {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[i] ?? {};
    const written = known.get(glyph.id) ?? writeGlyph(glyph, scale * squeeze, -scale);
    known.set(glyph.id, written);
    if (written !== undefined) {
      const left = tidy(pen + xOffset * scale * squeeze + written.x);
      outline += `M${left} ${tidy(y - yOffset * scale + written.y)}${written.rest}`;
    }
    pen += xAdvance * scale * squeeze;
  }
  return outline;
}

/** A glyph of a size: where it begins, from its origin, and how it goes on from there. Undefined: nothing is seen of it. */
type Outline = { readonly x: number; readonly y: number; readonly rest: string } | undefined;

/** Taking a glyph out of a font and writing it costs more than all the rest, and the same few are set again and again. */
const outlines = new WeakMap<Font, Map<string, Map<number, Outline>>>();

function knownOutlines(font: Font, size: number, squeeze: number): Map<number, Outline> {
  const sizes = outlines.get(font) ?? new Map<string, Map<number, Outline>>();
  outlines.set(font, sizes);
  const key = `${size} ${squeeze}`;
  const known = sizes.get(key) ?? new Map<number, Outline>();
  sizes.set(key, known);
  return known;
}

const letters = { moveTo: 'm', lineTo: 'l', quadraticCurveTo: 'q', bezierCurveTo: 'c', closePath: 'z' } as const;

/**
 * Each point is written from the one before, which takes half the characters; and rounded from the origin, so that
 * errors never add up. A glyph's own units point upwards, so `scaleY` is below zero.
 */
function writeGlyph({ path }: Glyph, scaleX: number, scaleY: number): Outline {
  const commands: readonly PathCommand[] = path.commands;
  const [x = 0, y = 0] = commands[0]?.args ?? [];
  const first = [tidy(x * scaleX), tidy(y * scaleY)] as const;
  if (commands.length === 0) return undefined;
  let rest = '';
  let [begun, at] = [first, first];
  for (const { command, args } of commands.slice(1)) {
    rest += letters[command];
    let end = command === 'closePath' ? begun : at;
    for (let i = 0; i < args.length; i += 2) {
      end = [tidy((args[i] ?? 0) * scaleX), tidy((args[i + 1] ?? 0) * scaleY)];
      rest += `${i === 0 ? '' : ' '}${tidy(end[0] - at[0])} ${tidy(end[1] - at[1])}`;
    }
    at = end;
    if (command === 'moveTo') begun = at;
  }
  return { x: first[0], y: first[1], rest };
}

function tidy(value: number): number {
  return Math.round(value * 100) / 100;
}
