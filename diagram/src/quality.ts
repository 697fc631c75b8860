/** How good a drawing is, measured on the scene. The first four are faults and are zero in every drawing. */
import { type Box, bottom, overlap, type Point, right } from './geometry.ts';
import type { CardShape } from './marks/card.ts';
import type { MoveShape } from './marks/move.ts';
import type { Scene } from './scene.ts';

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
  const stages = scene.shapes.filter((shape) => shape.kind === 'stage');
  const lanes = scene.shapes.filter((shape) => shape.kind === 'swimlane');
  const tails = scene.shapes.filter((shape) => shape.kind === 'tail').map(({ box }) => box);
  const labels = [...moves.flatMap(({ label }) => (label ? [label.box] : [])), ...tails].map(shrink);
  const boxes = cards.map(({ box }) => shrink(box));
  return {
    overlaps: pairs(boxes).filter(([a, b]) => overlap(a, b)).length,
    outOfStage: cards.filter(({ box, stage }) => {
      const span = stages.find(({ index }) => index === stage)?.box;
      return !span || box.x < span.x - tolerance || right(box) > right(span) + tolerance;
    }).length,
    outOfLane: cards.filter(({ box, lane }) => {
      const span = lane === undefined ? undefined : lanes[lane]?.box;
      return span !== undefined && (box.y < span.y - tolerance || bottom(box) > bottom(span) + tolerance);
    }).length,
    throughCards: moves.reduce((sum, move) => sum + cards.filter((card) => runsThrough(move, card)).length, 0),
    labelHits:
      labels.reduce((sum, label) => sum + boxes.filter((box) => overlap(box, label)).length, 0) +
      pairs(labels).filter(([a, b]) => overlap(a, b)).length,
    crossings: pairs(moves).reduce((sum, [a, b]) => sum + crossingsOf(a, b), 0),
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

function pairs<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.flatMap((a, i) => items.slice(i + 1).map((b) => [a, b] as const));
}

function runsThrough(move: MoveShape, card: CardShape): boolean {
  if (card.id === move.from || card.id === move.to) return false;
  return segmentsOf(move.route).some((segment) => overlap(segment, shrink(card.box)));
}

function segmentsOf(route: readonly Point[]): readonly Box[] {
  return route.slice(1).map((point, i) => {
    const before = route[i] ?? point;
    return {
      x: Math.min(before.x, point.x),
      y: Math.min(before.y, point.y),
      width: Math.max(0.01, Math.abs(before.x - point.x)),
      height: Math.max(0.01, Math.abs(before.y - point.y)),
    };
  });
}

function crossingsOf(a: MoveShape, b: MoveShape): number {
  const [first, second] = [segmentsOf(a.route), segmentsOf(b.route)];
  return first.reduce((sum, one) => sum + second.filter((other) => cross(one, other) || cross(other, one)).length, 0);
}

/** Whether a level line crosses an upright one, not counting ends that touch. */
function cross(level: Box, upright: Box): boolean {
  if (level.width < level.height || upright.height < upright.width) return false;
  const inX = upright.x > level.x + tolerance && upright.x < right(level) - tolerance;
  return inX && level.y > upright.y + tolerance && level.y < bottom(upright) - tolerance;
}
