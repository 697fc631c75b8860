import type { Size } from '../geometry.ts';
import { isRow } from './board.ts';
import { type Item, itemsByLevel, type SizedLabel } from './items.ts';
import type { BoardPlan } from './plan-board.ts';
import { type Stack, stackLevel } from './stack.ts';
import type { Strand } from './strand.ts';

/** What runs along the levels, stacked. */
export interface Stacks {
  readonly labels: readonly SizedLabel[];
  /** By level; a level that nothing runs along has none. */
  readonly levels: ReadonlyMap<number, Stack>;
  /** Where a strand passes a station; undefined at the strand's ends. */
  readonly lineAt: (strand: Strand, station: number) => Item | undefined;
  /** What a label stands on: its line, or itself where it is across an upright one. */
  readonly under: (label: SizedLabel) => Item | undefined;
  /** Px from the middle of its level, or in a corridor of those that it meets, down to the item. */
  readonly offsetOf: (item: Item | undefined) => number;
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
  const across = new Map<Strand, Item>(
    [...items.values()].flat().flatMap((item) => (item.kind === 'label' ? [[item.label.strand, item] as const] : [])),
  );
  const offsets = new Map([...levels.values()].flatMap((stack) => [...stack.offsets]));
  const lineAt = (strand: Strand, station: number) =>
    lines.get(strand)?.find(({ first, last }) => first <= station && station <= last);
  return {
    labels: sized,
    levels,
    lineAt,
    under: (label) => (label.kind === 'on' ? lineAt(label.strand, label.station) : across.get(label.strand)),
    offsetOf: (item) => (item === undefined ? 0 : (offsets.get(item) ?? 0)),
  };
}
