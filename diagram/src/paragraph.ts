import { isRightToLeft } from './direction.ts';
import { legible } from './legible.ts';
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
  const whole = legible(text).trim();
  const shown = shorten(whole);
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

function shorten(text: string): string {
  if (text.length <= longest) return text;
  const all = graphemesOf(text);
  return all.length <= longest ? text : `${all.slice(0, longest).join('').trimEnd()}…`;
}
