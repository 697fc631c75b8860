import { right } from './geometry.ts';
import type { Placement } from './placement.ts';
import type { Plan } from './plan.ts';
import { spacing } from './spacing.ts';

/** The vertical order that stages, flow and lanes share, in px of the picture. */
export interface Grid {
  /** Left edge of the picture's contents, where captions begin. */
  readonly left: number;
  /** Right edge of the picture's contents. */
  readonly right: number;
  readonly columns: readonly Span[];
  readonly stages: readonly Span[];
  readonly columnOf: ReadonlyMap<string, number>;
}

export interface Span {
  readonly x: number;
  readonly width: number;
  /** Index of the stage it belongs to. */
  readonly stage: number;
}

/** A picture is at least this wide, so that its head has room. */
const narrowest = 720;

/** A stage begins just before its first card and ends where the next one begins. */
export function gridOf(plan: Plan, placement: Placement): Grid {
  const left = spacing.margin;
  const start = left + spacing.caption + spacing.stageInset;
  const columns = plan.columns.map(({ stage }, i) => ({
    stage,
    x: start + (placement.columns[i] ?? 0),
    width: plan.cardWidth,
  }));
  const flowEnd =
    start + Math.max(placement.width, ...columns.map((span) => right({ ...span, y: 0, height: 0 }) - start));
  const end = Math.max(left + narrowest, flowEnd + spacing.stageInset);
  const edges = plan.map.stages.map((_, stage) => {
    const first = columns.find((column) => column.stage === stage);
    return first ? first.x - spacing.stageInset : end;
  });
  return {
    left,
    right: end,
    columns,
    stages: edges.map((x, stage) => ({ x, width: (edges[stage + 1] ?? end) - x, stage })),
    columnOf: new Map(plan.cards.map((card) => [card.touchpoint.id, card.column])),
  };
}
