import type { TextStroke } from '../painting/painting.ts';
import { graphemesOf } from '../text.ts';
import type { Fonts, OpenFont } from './open-fonts.ts';
import { placeLine } from './place-line.ts';
import type { Run } from './set-line.ts';

/** One small picture of a run: an emoji. */
export interface Picture {
  /** From the run's left end and baseline to the left upper corner, and its size, in em; y points downwards. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The PNG, as an address that holds it. */
  readonly address: string;
}

/** The pictures of a run whose font holds pictures. */
export type Pictures = (run: Pick<Run, 'text' | 'font'>) => readonly Picture[];

/** No emoji is written without, and setting a line is no small work. */
const beyondAscii = /[^ -~]/;

/**
 * Takes out of the fonts what the texts need; undefined: nothing. The library that can is loaded only where there is an
 * emoji.
 */
export async function preparePictures(texts: readonly TextStroke[], fonts: Fonts): Promise<Pictures | undefined> {
  const runs = texts
    .filter(
      ({ text, weight }) => beyondAscii.test(text) && graphemesOf(text).some((each) => fonts(each, weight).pictures),
    )
    .flatMap((text) => placeLine(text, fonts).runs)
    .filter(({ font }) => font.pictures);
  if (runs.length === 0) return undefined;
  const prepared = new Map<string, readonly Picture[]>();
  const openers = new Map<OpenFont, (text: string) => readonly Picture[]>();
  for (const { text, font } of runs) {
    const draw = openers.get(font) ?? (await openPictures(font));
    openers.set(font, draw);
    prepared.set(keyOf({ text, font }), draw(text));
  }
  return (run) => prepared.get(keyOf(run)) ?? [];
}

function keyOf({ text, font }: Pick<Run, 'text' | 'font'>): string {
  return `${font.file.name}\n${text}`;
}

async function openPictures({
  file,
  font: { unitsPerEm, ascent, descent },
}: OpenFont): Promise<(text: string) => readonly Picture[]> {
  const harfbuzz = await import('harfbuzzjs');
  const font = new harfbuzz.Font(new harfbuzz.Face(new harfbuzz.Blob(file.bytes)));
  const middle = -(ascent + descent) / 2 / unitsPerEm;
  return (text) => {
    const buffer = new harfbuzz.Buffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    harfbuzz.shape(font, buffer);
    let x = 0;
    return buffer.getGlyphInfosAndPositions().flatMap(({ codepoint: glyph, xAdvance = 0 }) => {
      const left = x;
      const width = xAdvance / unitsPerEm;
      x += width;
      const png = font.getGlyphColorPng(glyph);
      if (png === undefined) return [];
      const height = width * proportionOf(png);
      const address = `data:image/png;base64,${btoa(String.fromCharCode(...png))}`;
      return [{ x: left, y: middle - height / 2, width, height, address }];
    });
  };
}

/** Height to width, which stand in a PNG's first chunk. */
function proportionOf(png: Uint8Array): number {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return view.getUint32(20) / view.getUint32(16);
}
