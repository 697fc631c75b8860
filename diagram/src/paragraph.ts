import { isRightToLeft } from './direction.ts';
import { fillLastLine, isLastLost } from './fill-last-line.ts';
import { legible } from './legible.ts';
import { type Font, graphemesOf, isLatin, widthOf } from './text.ts';
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
  const sets = known.get(text) ?? [];
  for (const { asked, paragraph } of sets) if (isSame(asked, room, font, indent)) return paragraph;
  const paragraph = breakLines(text, room, font, indent);
  if (count >= most) {
    known.clear();
    count = 0;
  }
  const others = sets.length < mostOfOne ? sets : sets.slice(1);
  count += 1 + others.length - sets.length;
  known.set(text, [...others, { asked: { room, font, indent }, paragraph }]);
  return paragraph;
}

interface Asked {
  readonly room: number;
  readonly font: Font;
  readonly indent: number;
}

/** What was set, by its text: an edit asks again for nearly all that the one before has asked for. */
const known = new Map<string, readonly { readonly asked: Asked; readonly paragraph: Paragraph }[]>();
let count = 0;
/** A map of a thousand touchpoints holds some ten thousand of them. Beyond that many, it begins anew. */
const most = 40_000;
/** Of one text so many are kept, the last ones. */
const mostOfOne = 16;

function isSame(asked: Asked, room: number, { size, weight }: Font, indent: number): boolean {
  return asked.room === room && asked.indent === indent && asked.font.size === size && asked.font.weight === weight;
}

function breakLines(text: string, room: number, font: Font, indent: number): Paragraph {
  if (text.length <= longest && isLatin(text)) {
    const line = text.trim();
    const width = widthOf(line, font) + indent;
    // Nearly all texts are short, and stand in one line. Word by word, a sum may differ in its last digit.
    if (line !== '' && width < room - 0.01) return paragraphOf([line], width, font, indent);
  }
  const whole = legible(text).trim();
  const shown = shorten(whole, longest);
  const broken = wrap(shown, room, font, indent);
  const widthsOf = (some: readonly string[]) => some.map((line, i) => widthOf(line, font) + (i === 0 ? indent : 0));
  const widths = widthsOf(broken);
  const lines = isLastLost(widths) ? fillLastLine(broken, shown, room, font, indent) : broken;
  const width = Math.max(...(lines === broken ? widths : widthsOf(lines)));
  const paragraph = paragraphOf(lines, width, font, indent, isRightToLeft(shown));
  return shown === whole ? paragraph : { ...paragraph, whole };
}

function paragraphOf(
  lines: readonly string[],
  width: number,
  font: Font,
  indent: number,
  rightToLeft = false,
): Paragraph {
  return { lines, font, indent, width, height: lines.length * lineHeight(font), rightToLeft };
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
