import { exit, type Move } from '@cjm/grammar/model';
import { fonts } from '../fonts.ts';
import type { Box, Point } from '../geometry.ts';
import { type Paragraph, setParagraph } from '../paragraph.ts';
import { part } from '../part.ts';
import { roundedPath } from '../route.ts';
import { element, type SvgElement } from '../svg.ts';
import { paint } from '../theme.ts';
import { words } from '../words.ts';
import { drawIcon } from './icon.ts';
import { percent } from './move.ts';
import { drawText, placeText } from './text.ts';

/** A move that leaves the journey or returns to its own card: it hangs below the card. */
export interface TailShape {
  readonly kind: 'tail';
  readonly id: string;
  readonly stage: number;
  /** Where its line leaves the card. */
  readonly root: Point;
  /** The pill that says what happens. */
  readonly box: Box;
  readonly tail: Tail;
}

export interface Tail {
  readonly move: Move;
  readonly leaves: boolean;
  readonly paragraph: Paragraph;
  /** Of the line and the pill, in px. */
  readonly height: number;
  /** Left edge of its part of the card's width, and that part. */
  readonly x: number;
  readonly room: number;
}

const stem = 16;
const before = 22;
const after = 8;

/** Tails of one card share its width. */
export function measureTails(moves: readonly Move[], width: number): readonly Tail[] {
  const room = (width - (moves.length - 1) * 6) / Math.max(1, moves.length);
  return moves.map((move, i) => {
    const leaves = move.to === exit;
    const share = move.share === undefined ? [] : [percent(move.share)];
    const text = [...share, move.label ?? (leaves ? words.exit : words.again)].join(' ');
    const paragraph = setParagraph(text, room - before - after, fonts.small);
    return { move, leaves, paragraph, height: stem + paragraph.height + 6, x: i * (room + 6), room };
  });
}

export function placeTail(tail: Tail, id: string, stage: number, card: Box): TailShape {
  const width = before + tail.paragraph.width + after;
  const middle = card.x + tail.x + tail.room / 2;
  return {
    kind: 'tail',
    id,
    stage,
    root: { x: middle, y: card.y + card.height },
    box: {
      x: middle - width / 2,
      y: card.y + card.height + stem,
      width,
      height: tail.height - stem,
    },
    tail,
  };
}

export function drawTail({ id, root, box, tail }: TailShape): SvgElement {
  const tone = tail.leaves ? 'pain' : 'loop';
  return element(
    'g',
    { ...part('tail', id) },
    element('path', {
      d: roundedPath(tail.leaves ? [root, { x: root.x, y: box.y }] : loop(root, box.y)),
      fill: 'none',
      stroke: paint(tone),
      'stroke-width': 1.5,
      'stroke-dasharray': tail.leaves ? undefined : '4 3',
    }),
    element('rect', {
      ...box,
      class: 'box',
      'data-kind': 'label',
      rx: Math.min(10, box.height / 2),
      fill: paint(tail.leaves ? 'painSoft' : 'paper'),
      stroke: paint(tone),
      'stroke-width': 0.75,
    }),
    drawIcon(tail.leaves ? 'exit' : 'loop', { x: box.x + 7, y: box.y + 5 }, 11, tone),
    drawText(placeText(tail.paragraph, box.x + before, box.y + 3, tail.paragraph.width, tone)),
  );
}

/** Down, across and back up into the card. */
function loop(root: Point, y: number): readonly Point[] {
  const low = y - 4;
  return [
    { x: root.x - 12, y: root.y },
    { x: root.x - 12, y: low },
    { x: root.x + 12, y: low },
    { x: root.x + 12, y: root.y },
  ];
}
