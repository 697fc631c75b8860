import { fonts } from '../fonts.ts';
import type { Paragraph } from '../paragraph.ts';
import { baselineOf, lineHeight } from '../paragraph.ts';
import { element, type SvgElement } from '../svg.ts';
import type { Font } from '../text.ts';
import { type Paint, paint } from '../theme.ts';

/**
 * Where lines begin: at the side where reading starts, in the middle, or always at the left, next to what belongs to
 * them, whichever way they read.
 */
export type Anchor = 'start' | 'middle' | 'left';

/** A paragraph at its place. */
export interface TextBlock {
  readonly paragraph: Paragraph;
  /** Left edge of the room, or its middle when the text is centred. */
  readonly x: number;
  /** Upper edge of the first line. */
  readonly y: number;
  /** Width that the text may take, in px. */
  readonly room: number;
  readonly anchor: Anchor;
  readonly tone: Paint;
  /** Small and raised behind the last word; undefined: nothing. */
  readonly notes?: string | undefined;
}

export function placeText(
  paragraph: Paragraph,
  x: number,
  y: number,
  room: number,
  tone: Paint = 'ink',
  anchor: Anchor = 'start',
): TextBlock {
  return { paragraph, x, y, room, anchor, tone };
}

/** A text that takes only the width it needs, beside something at its left. */
export function placeSnugly(paragraph: Paragraph, x: number, y: number, tone: Paint = 'ink'): TextBlock {
  return placeText(paragraph, x, y, paragraph.width + 1, tone, 'left');
}

/** One `text` a line. A text that reads from the right begins at the right edge of its room. */
export function drawText({ paragraph, x, y, room, anchor, tone, notes }: TextBlock): SvgElement {
  const { lines, font, indent, rightToLeft, whole } = paragraph;
  const step = lineHeight(font);
  const mirrored = anchor === 'start' && rightToLeft;
  const texts: SvgElement[] = whole === undefined ? [] : [element('title', {}, whole)];
  for (const [i, line] of lines.entries()) {
    const raised = i === lines.length - 1 && notes !== undefined ? [drawNotes(notes, font)] : [];
    if (line === '' && raised.length === 0) continue;
    const inset = i === 0 ? indent : 0;
    const start = mirrored ? x + room - inset : x + inset;
    const at = { x: start, y: y + i * step + baselineOf(font), 'data-room': Math.ceil(room - inset) };
    texts.push(element('text', at, ...(line === '' ? [] : [line]), ...raised));
  }
  return element(
    'g',
    {
      class: `t${font.size}${font.weight === 600 ? ' b' : ''}`,
      fill: paint(tone),
      'text-anchor': anchor === 'middle' ? 'middle' : anchor === 'left' && rightToLeft ? 'end' : undefined,
      direction: rightToLeft ? 'rtl' : undefined,
    },
    ...texts,
  );
}

/** Of the same line, so that they stand behind its last word in whatever font a reader has. */
function drawNotes(notes: string, { size }: Font): SvgElement {
  return element(
    'tspan',
    { class: `t${fonts.note.size} b`, fill: paint('soft'), dy: -raisedBy * size },
    beforeNotes + notes,
  );
}

/** How far, as a part of the size of what they stand behind. */
const raisedBy = 0.42;
/** In their own size, so that words are kept apart for who copies or hears them, too. */
export const beforeNotes = ' ';
