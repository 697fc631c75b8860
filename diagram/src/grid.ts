import type { Column } from './columns.ts';
import { right } from './geometry.ts';
import { oncePer } from './once-per.ts';
import type { Placement } from './placement.ts';
import type { Plan } from './plan.ts';
import { shareLatest } from './share-latest.ts';
import { spacing } from './spacing.ts';

/** The vertical order that stages, flow and lanes share, in px of the picture. */
export interface Grid {
  /** Left edge of the picture's contents, where captions begin. */
  readonly left: number;
  /** Width of the captions, in px. */
  readonly caption: number;
  /** Right edge of the picture's contents. */
  readonly right: number;
  readonly columns: readonly ColumnSpan[];
  readonly stages: readonly Span[];
}

export interface Span {
  readonly x: number;
  readonly width: number;
  /** Index of the stage it belongs to. */
  readonly stage: number;
}

export interface ColumnSpan extends Span {
  /** Whether several touchpoints stand in it. */
  readonly crowded: boolean;
}

/** A picture is at least this wide, so that its head has room. */
const narrowest = 720;

/** A row more or a higher card moves no column. */
const latest = shareLatest<Grid>(8);

/**
 * A stage begins just before its first card and ends where the next one begins. The same object for as long as nothing
 * in it changes.
 */
export function gridOf({ map, columns, cardWidth, captionWidth }: Plan, placement: Placement): Grid {
  return latest(map.id, spanAll(placement, columns, cardWidth, captionWidth, map.stages.length));
}

const spanAll = oncePer(
  (placement: Placement, planned: readonly Column[], cardWidth: number, caption: number, stages: number): Grid => {
    const left = spacing.margin;
    const start = left + caption + spacing.stageInset;
    const columns = planned.map(({ stage, touchpoints }, i) => ({
      stage,
      crowded: touchpoints.length > 1,
      x: start + (placement.columns[i] ?? 0),
      width: cardWidth,
    }));
    const flowEnd =
      start + Math.max(placement.width, ...columns.map((span) => right({ ...span, y: 0, height: 0 }) - start));
    const end = Math.max(left + narrowest, flowEnd + spacing.stageInset);
    const edges = Array.from({ length: stages }, (_, stage) => {
      const first = columns.find((column) => column.stage === stage);
      return first ? first.x - spacing.stageInset : end;
    });
    return {
      left,
      caption,
      right: end,
      columns,
      stages: edges.map((x, stage) => ({ x, width: (edges[stage + 1] ?? end) - x, stage })),
    };
  },
);
