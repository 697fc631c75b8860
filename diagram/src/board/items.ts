import type { Size } from '../geometry.ts';
import type { LabelSpot } from './place-labels.ts';
import { endOf, levelAt, type Strand } from './strand.ts';

/** Between two level lines that run side by side, in px. */
export const lineGap = 12;

/** A label on the board, measured. */
export interface SizedLabel extends LabelSpot {
  readonly label: Size;
  /** Whether it takes no more than half of the columns beside its upright line. */
  readonly narrow: boolean;
}

/** What shares a level: a line that runs along it, or a label on an upright line that crosses it. */
export type Item = Line | { readonly kind: 'label'; readonly label: SizedLabel };

export interface Line {
  readonly kind: 'line';
  readonly strand: Strand;
  /** Stations that it passes on this level. */
  readonly first: number;
  readonly last: number;
  readonly label?: SizedLabel;
}

/** All items on the board, by their level. */
export function itemsByLevel(
  strands: readonly Strand[],
  labels: readonly SizedLabel[],
): ReadonlyMap<number, readonly Item[]> {
  const spotOf = new Map(labels.map((spot) => [spot.strand, spot]));
  const items: { level: number; item: Item }[] = [];
  for (const strand of strands) {
    const end = endOf(strand);
    for (let first = strand.start + 1; first < end; ) {
      const level = levelAt(strand, first);
      let last = first;
      while (last + 1 < end && levelAt(strand, last + 1) === level) last += 1;
      const spot = spotOf.get(strand);
      const label = spot?.kind === 'on' && spot.station >= first && spot.station <= last ? { label: spot } : {};
      items.push({ level, item: { kind: 'line', strand, first, last, ...label } });
      first = last + 1;
    }
  }
  for (const label of labels) {
    if (label.kind === 'across') items.push({ level: label.level, item: { kind: 'label', label } });
  }
  return new Map(
    [...Map.groupBy(items, ({ level }) => level)].map(([level, list]) => [level, list.map(({ item }) => item)]),
  );
}

/** Half the height of its label, in px. */
export function halfOf(item: Item): number {
  return (item.label?.label.height ?? 0) / 2;
}

/** Quarters that it takes, both included: the left half of station s is 4s + 1, the right one 4s + 3, its gutters 4s and 4s + 4. */
export function spanOf(item: Item): readonly [from: number, to: number] {
  if (item.kind === 'line') return [4 * item.first, 4 * item.last + 4];
  return labelSpan(item.label);
}

export function labelSpan({ kind, station, narrow, side }: SizedLabel): readonly [from: number, to: number] {
  if (kind === 'on') return [4 * station + 1, 4 * station + 3];
  if (side === 'left') return [4 * station + 1, 4 * station + 4];
  if (side === 'right') return [4 * station + 4, 4 * station + 7];
  return narrow ? [4 * station + 3, 4 * station + 5] : [4 * station + 1, 4 * station + 7];
}

export function meet([a, b]: readonly [number, number], [c, d]: readonly [number, number]): boolean {
  return a <= d && c <= b;
}
