/** How good a drawing is, measured on the scene. All but the last two are faults, and are zero in every drawing. */
import { createBoxIndex } from './box-index.ts';
import { countCrossings } from './crossings.ts';
import { type Box, bottom, right } from './geometry.ts';
import type { CardShape } from './marks/card.ts';
import type { MoveShape } from './marks/move.ts';
import { segmentsOf } from './route.ts';
import type { Scene, Shape } from './scene.ts';

export interface Quality {
  /** Pairs of cards that overlap. */
  readonly overlaps: number;
  /** Cards that reach out of their stage. */
  readonly outOfStage: number;
  /** Cards that reach out of their lane, in swimlanes. */
  readonly outOfLane: number;
  /** Pairs of a move and a card, neither its start nor its end, that it runs through. */
  readonly throughCards: number;
  /** Pairs of a label and a card, or of two labels, that overlap. */
  readonly labelHits: number;
  /** Pairs of lines of two moves that cross. */
  readonly crossings: number;
  /** Corners of all moves. */
  readonly bends: number;
}

/** What is drawn may touch, by less than a px, without being a fault. */
const tolerance = 0.5;

export function measureQuality(scene: Scene): Quality {
  const cards = scene.shapes.filter((shape) => shape.kind === 'card');
  const moves = scene.shapes.filter((shape) => shape.kind === 'move');
  const tails = scene.shapes.filter((shape) => shape.kind === 'tail').map(({ box }) => box);
  const labels = [...moves.flatMap(({ label }) => (label ? [label.box] : [])), ...tails].map(shrink);
  const boxes = cards.map(({ box }) => shrink(box));
  return {
    overlaps: countPairs(boxes),
    outOfStage: countOutOfStage(cards, scene.shapes),
    outOfLane: countOutOfLane(cards, scene.shapes),
    throughCards: countThroughCards(moves, cards),
    labelHits: countPairs([...labels, ...boxes]) - countPairs(boxes),
    crossings: countCrossings(moves),
    bends: moves.reduce((sum, { route }) => sum + Math.max(0, route.length - 2), 0),
  };
}

function shrink(box: Box): Box {
  return {
    x: box.x + tolerance,
    y: box.y + tolerance,
    width: box.width - 2 * tolerance,
    height: box.height - 2 * tolerance,
  };
}

/** Pairs of boxes that overlap. */
function countPairs(boxes: readonly Box[]): number {
  const index = createBoxIndex();
  return boxes.reduce((sum, box) => {
    const hits = index.hits(box).size;
    index.add(box);
    return sum + hits;
  }, 0);
}

function countOutOfStage(cards: readonly CardShape[], shapes: readonly Shape[]): number {
  const spans = new Map(shapes.flatMap((shape) => (shape.kind === 'stage' ? [[shape.index, shape.box] as const] : [])));
  return cards.filter(({ box, stage }) => {
    const span = spans.get(stage);
    return !span || box.x < span.x - tolerance || right(box) > right(span) + tolerance;
  }).length;
}

function countOutOfLane(cards: readonly CardShape[], shapes: readonly Shape[]): number {
  const lanes = shapes.filter((shape) => shape.kind === 'swimlane');
  return cards.filter(({ box, lane }) => {
    if (lane === undefined) return false;
    const span = lanes[lane]?.box;
    return !span || box.y < span.y - tolerance || bottom(box) > bottom(span) + tolerance;
  }).length;
}

function countThroughCards(moves: readonly MoveShape[], cards: readonly CardShape[]): number {
  const cardOf = new Map(cards.map((card) => [shrink(card.box), card.id]));
  const index = createBoxIndex([...cardOf.keys()]);
  return moves.reduce((sum, { route, from, to }) => {
    const hit = new Set(segmentsOf(route).flatMap((segment) => [...index.hits(segment)]));
    return sum + [...hit].filter((box) => cardOf.get(box) !== from && cardOf.get(box) !== to).length;
  }, 0);
}
