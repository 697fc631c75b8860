import { isRightToLeft } from './direction.ts';
import { legible } from './legible.ts';
import { remember } from './remember.ts';
import { type Font, graphemesOf, widthOf } from './text.ts';
import { wrap } from './wrap.ts';

/** A text set in lines, measured but not yet placed. */
export interface Paragraph {
  readonly lines: readonly string[];
  readonly font: Font;
  /** Px that the first line leaves free at its beginning. */
  readonly indent: number;
  /** Of the widest line, in px. */
  readonly width: number;
  /** Of all lines, in px. */
  readonly height: number;
  readonly rightToLeft: boolean;
  /** The text as written, when the lines leave some of it out. */
  readonly whole?: string;
}

/** A label longer than this, in graphemes, is cut: nobody reads more on a wall. */
const longest = 300;

/** Sets `text` in lines of at most `room` px, the first after `indent` px. */
export function setParagraph(text: string, room: number, font: Font, indent = 0): Paragraph {
  return set(`${room} ${indent} ${font.size} ${font.weight} ${text}`, () => breakLines(text, room, font, indent));
}

/** A map of a thousand touchpoints holds some ten thousand of them. */
const set = remember<Paragraph>(40_000);

function breakLines(text: string, room: number, font: Font, indent: number): Paragraph {
  const whole = legible(text).trim();
  const shown = shorten(whole, longest);
  const lines = wrap(shown, room, font, indent);
  return {
    lines,
    font,
    indent,
    width: Math.max(...lines.map((line, i) => widthOf(line, font) + (i === 0 ? indent : 0))),
    height: lines.length * lineHeight(font),
    rightToLeft: isRightToLeft(shown),
    ...(shown === whole ? {} : { whole }),
  };
}

/** In px: about 1.38 times the size, rounded, so that lines of mixed scripts do not touch. */
export function lineHeight(font: Font): number {
  return Math.round(font.size * 1.38);
}

/**
 * From the upper edge of a line to its baseline, in px. Inter's ascender is 0.97 of the size and its descender 0.24; the
 * line's rest is shared above and below.
 */
export function baselineOf(font: Font): number {
  return (lineHeight(font) - font.size * 1.21) / 2 + font.size * 0.97;
}

/** At most `limit` graphemes, the last of them an ellipsis where something is left out. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const all = graphemesOf(text);
  return all.length <= limit
    ? text
    : `${all
        .slice(0, limit - 1)
        .join('')
        .trimEnd()}…`;
}
