import type { Paragraph } from '../paragraph.ts';
import { lineHeight } from '../paragraph.ts';
import { element, type SvgElement } from '../svg.ts';
import { type Paint, paint } from '../theme.ts';

/** A paragraph at its place. */
export interface TextBlock {
  readonly paragraph: Paragraph;
  /** Left edge of the room, or its middle when the text is centred. */
  readonly x: number;
  /** Upper edge of the first line. */
  readonly y: number;
  /** Width that the text may take, in px. */
  readonly room: number;
  readonly anchor: 'start' | 'middle';
  readonly tone: Paint;
}

export function placeText(
  paragraph: Paragraph,
  x: number,
  y: number,
  room: number,
  tone: Paint = 'ink',
  anchor: 'start' | 'middle' = 'start',
): TextBlock {
  return { paragraph, x, y, room, anchor, tone };
}

/** One `text` a line. A text that reads from the right begins at the right edge of its room. */
export function drawText({ paragraph, x, y, room, anchor, tone }: TextBlock): SvgElement {
  const { lines, font, indent, rightToLeft, whole } = paragraph;
  const step = lineHeight(font);
  const mirrored = anchor === 'start' && rightToLeft;
  const texts = lines.flatMap((line, i) => {
    const inset = i === 0 ? indent : 0;
    const start = mirrored ? x + room - inset : x + inset;
    const at = { x: start, y: y + i * step + baseline(font.size, step), 'data-room': Math.ceil(room - inset) };
    return line === '' ? [] : [element('text', at, line)];
  });
  return element(
    'g',
    {
      class: `t${font.size}${font.weight === 600 ? ' b' : ''}`,
      fill: paint(tone),
      'text-anchor': anchor === 'middle' ? 'middle' : undefined,
      direction: rightToLeft ? 'rtl' : undefined,
    },
    ...(whole === undefined ? [] : [element('title', {}, whole)]),
    ...texts,
  );
}

/** Inter's ascender is 0.97 of the size and its descender 0.24; the line's rest is shared above and below. */
function baseline(size: number, step: number): number {
  return (step - size * 1.21) / 2 + size * 0.97;
}
