import { exit, type Move } from '@cjm/grammar/model';
import { fonts } from '../fonts.ts';
import type { Box, Point } from '../geometry.ts';
import { type Paragraph, setParagraph } from '../paragraph.ts';
import { part } from '../part.ts';
import { roundedPath } from '../route.ts';
import { element, type SvgElement } from '../svg.ts';
import { paint } from '../theme.ts';
import type { Words } from '../words.ts';
import { drawIcon } from './icon.ts';
import { percent } from './move.ts';
import { drawText, placeSnugly } from './text.ts';

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
  /** Of the move. */
  readonly id: string;
  /** Id of its touchpoint. */
  readonly from: string;
  readonly leaves: boolean;
  readonly paragraph: Paragraph;
  /** From the card to the lower edge of the pill, in px. */
  readonly height: number;
  /** How far below the card it begins: under the one before it. */
  readonly y: number;
  /** The pill's left edge and the line, from the card's left edge. */
  readonly x: number;
  readonly root: number;
}

const stem = 16;
const before = 22;
const after = 8;

/** Room at the card's right edge for the line of the tail below. */
const passage = 18;

/** Between two pills side by side. */
const apart = 6;

/**
 * A card has at most two tails, its loop and its exit: side by side where both fit in one line, else one below the
 * other, each as wide as it can be.
 */
export function measureTails(moves: readonly Move[], width: number, words: Words): readonly Tail[] {
  const loopFirst = moves.toSorted((a, b) => Number(a.to === exit) - Number(b.to === exit));
  const inOneRow = loopFirst.map((move) => setTail(move, Number.POSITIVE_INFINITY, words));
  const free = inOneRow.reduce((sum, { pill }) => sum - pill, width - apart * (moves.length - 1));
  if (moves.length > 1 && free >= 0) return hangBeside(inOneRow, width);
  let y = 0;
  return loopFirst.map((move, i) => {
    const room = i + 1 < moves.length ? width - passage : width;
    const set = setTail(move, room, words);
    const below = i > 0;
    const x = below ? width - set.pill : Math.min((width - set.pill) / 2, room - set.pill);
    const root = below ? width - passage / 2 : x + set.pill / 2;
    const tail = hang(set, x, root, y);
    y = tail.height;
    return tail;
  });
}

interface SetTail extends Pick<Tail, 'id' | 'from' | 'leaves' | 'paragraph'> {
  /** Width of its pill, in px. */
  readonly pill: number;
}

function setTail({ id, from, to, share, label }: Move, room: number, words: Words): SetTail {
  const leaves = to === exit;
  const text = [...(share === undefined ? [] : [percent(share)]), label ?? (leaves ? words.exit : words.again)];
  const paragraph = setParagraph(text.join(' '), room - before - after, fonts.small);
  return { id, from, leaves, paragraph, pill: before + paragraph.width + after };
}

/** At the card's two edges. */
function hangBeside(sets: readonly SetTail[], width: number): readonly Tail[] {
  return sets.map((set, i) => {
    const x = i === 0 ? 0 : width - set.pill;
    return hang(set, x, x + set.pill / 2, 0);
  });
}

function hang({ id, from, leaves, paragraph }: SetTail, x: number, root: number, y: number): Tail {
  return { id, from, leaves, paragraph, height: y + stem + paragraph.height + 6, y, x, root };
}

export function placeTail(tail: Tail, id: string, stage: number, card: Box): TailShape {
  const width = before + tail.paragraph.width + after;
  return {
    kind: 'tail',
    id,
    stage,
    root: { x: card.x + tail.root, y: card.y + card.height },
    box: {
      x: card.x + tail.x,
      y: card.y + card.height + tail.y + stem,
      width,
      height: tail.height - tail.y - stem,
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
    drawText(placeSnugly(tail.paragraph, box.x + before, box.y + 3, tail.leaves ? tone : 'loopText')),
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
