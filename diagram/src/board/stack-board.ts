import type { Size } from '../geometry.ts';
import { isRow } from './board.ts';
import { type Item, itemsByLevel, type SizedLabel } from './items.ts';
import type { BoardPlan } from './plan-board.ts';
import { type Stack, stackLevel } from './stack.ts';
import { levelAt, type Strand } from './strand.ts';

/** What runs along the levels, stacked. */
export interface Stacks {
  readonly labels: readonly SizedLabel[];
  /** By level; a level that nothing runs along has none. */
  readonly levels: ReadonlyMap<number, Stack>;
  /** Px from the middle of its level down to where a strand passes a station; 0 at the strand's ends. */
  readonly lineOffset: (strand: Strand, station: number) => number;
  /** Px from the middle of its level down to the middle of a label. */
  readonly labelOffset: (label: SizedLabel) => number;
}

/** Between two labels that share a column, in px. */
const apart = 10;

/** `labelOf`: the labels by their moves' ids; `cardWidth` in px. */
export function stackBoard(
  { strands, labels }: BoardPlan,
  labelOf: ReadonlyMap<string, Size>,
  cardWidth: number,
): Stacks {
  const sized = labels.flatMap((spot): readonly SizedLabel[] => {
    const label = labelOf.get(spot.strand.move.id);
    return label ? [{ ...spot, label, narrow: label.width <= cardWidth - apart }] : [];
  });
  const items = itemsByLevel(strands, sized);
  const levels = new Map([...items].map(([level, list]) => [level, stackLevel(list, level, isRow(level))]));
  const lines = Map.groupBy(
    [...items.values()].flat().filter((item) => item.kind === 'line'),
    ({ strand }) => strand,
  );
  const across = new Map<SizedLabel, Item>(
    [...items.values()].flat().flatMap((item) => (item.kind === 'label' ? [[item.label, item] as const] : [])),
  );
  const offset = (item: Item | undefined, level: number) =>
    item === undefined ? 0 : (levels.get(level)?.offsets.get(item) ?? 0);
  const lineOffset = (strand: Strand, station: number) =>
    offset(
      lines.get(strand)?.find(({ first, last }) => first <= station && station <= last),
      levelAt(strand, station),
    );
  return {
    labels: sized,
    levels,
    lineOffset,
    labelOffset: (label) =>
      label.kind === 'on' ? lineOffset(label.strand, label.station) : offset(across.get(label), label.level),
  };
}
