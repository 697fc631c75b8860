import { halfOf, type Item, type Line, labelSpan, lineGap, meet, type SizedLabel, spanOf } from './items.ts';
import { orderItems, type Wish } from './order-items.ts';
import { upperOf } from './side-by-side.ts';
import { levelAt } from './strand.ts';

/** The items of one level, stacked: offsets from the level's middle, in px, downwards. */
export interface Stack {
  readonly offsets: ReadonlyMap<Item, number>;
  /** Those that meet, directly or through others. */
  readonly groups: readonly (readonly Item[])[];
}

/** Between two lines, between a line and a label, and between two labels, in px. */
const apart = { lines: lineGap, label: 8 };

/** `row`: a line between two cards of the row stays in its middle. */
export function stackLevel(items: readonly Item[], level: number, row: boolean): Stack {
  const offsets = new Map<Item, number>();
  const groups = groupsOf(items);
  for (const group of groups) {
    const placed = stackGroup(group, level);
    const tops = placed.map(({ item, y }) => y - halfOf(item));
    const bottoms = placed.map(({ item, y }) => y + halfOf(item));
    const [top, bottom] = [Math.min(...tops), Math.max(...bottoms)];
    const straight = row ? placed.find(({ item }) => joinsCards(item, level)) : undefined;
    const middle = straight ? straight.y : (top + bottom) / 2;
    for (const { item, y } of placed) offsets.set(item, y - middle);
  }
  return { offsets, groups };
}

function joinsCards(item: Item, level: number): boolean {
  if (item.kind === 'label') return false;
  const { strand, first, last } = item;
  return levelAt(strand, first - 1) === level && levelAt(strand, last + 1) === level;
}

/** Items that meet, directly or through others. */
function groupsOf(items: readonly Item[]): readonly (readonly Item[])[] {
  const groups: Item[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const item of items.toSorted((a, b) => spanOf(a)[0] - spanOf(b)[0])) {
    const [from, to] = spanOf(item);
    if (from > end) groups.push([]);
    groups.at(-1)?.push(item);
    end = Math.max(end, to);
  }
  return groups;
}

function stackGroup(group: readonly Item[], level: number): readonly { readonly item: Item; readonly y: number }[] {
  const neighbours: number[][] = group.map(() => []);
  const wishes: Wish[] = [];
  group.forEach((a, i) => {
    for (let j = i + 1; j < group.length; j++) {
      const b = group[j];
      if (!b || spanOf(b)[0] > spanOf(a)[1]) break;
      neighbours[i]?.push(j);
      neighbours[j]?.push(i);
      const wish = preference(a, b, level);
      if (wish < 0) wishes.push({ first: i, second: j, weight: -wish });
      if (wish > 0) wishes.push({ first: j, second: i, weight: wish });
    }
  });
  const places = new Float64Array(group.length).fill(Number.NaN);
  return orderItems(group.length, wishes).flatMap((i) => {
    const item = group[i];
    if (!item) return [];
    let y = 0;
    for (const j of neighbours[i] ?? []) {
      const other = group[j];
      const place = places[j] ?? Number.NaN;
      if (other && !Number.isNaN(place)) y = Math.max(y, place + distance(other, item));
    }
    places[i] = y;
    return [{ item, y }];
  });
}

/** Negative: the first had better be the upper one. Counts the crossings that the other order would add. */
function preference(a: Item, b: Item, level: number): number {
  if (a.kind === 'label') return b.kind === 'label' ? 0 : -besideLabel(b, a.label, level);
  if (b.kind === 'label') return besideLabel(a, b.label, level);
  const last = Math.min(a.last, b.last);
  const first = Math.max(a.first, b.first);
  // Two lines that share no station meet in a gutter, one coming and one going.
  if (first > last) return comeAndGo(a, b, level);
  return Math.sign(upperOf(a.strand, b.strand, last, 1)) + Math.sign(upperOf(a.strand, b.strand, first, -1));
}

function comeAndGo(a: Line, b: Line, level: number): number {
  const [left, right] = a.last < b.first ? [a, b] : [b, a];
  const leaves = Math.sign(levelAt(left.strand, left.last + 1) - level);
  const comes = Math.sign(levelAt(right.strand, right.first - 1) - level);
  const wish = leaves < 0 && comes > 0 ? -1 : leaves > 0 && comes < 0 ? 1 : 0;
  return left === a ? wish : -wish;
}

/** A line that ends in the gutter of a label turns up or down there: the label had better stand at the other side. */
function besideLabel(line: Line, label: SizedLabel, level: number): number {
  const { strand, first, last } = line;
  const turn =
    last === label.station
      ? levelAt(strand, last + 1)
      : first === label.station + 1
        ? levelAt(strand, first - 1)
        : level;
  return Math.sign(turn - level);
}

function distance(a: Item, b: Item): number {
  const [own, other] = [a.label, b.label];
  const meets = {
    labels: own && other ? !apartInGutter(own, other) && meet(labelSpan(own), labelSpan(other)) : false,
    own: own ? meet(labelSpan(own), spanOf(b)) : false,
    other: other ? meet(labelSpan(other), spanOf(a)) : false,
  };
  const lines = a.kind === 'line' && b.kind === 'line' ? apart.lines : 0;
  if (meets.labels) return Math.max(lines, halfOf(a) + halfOf(b) + apart.label);
  return Math.max(lines, meets.own ? halfOf(a) + apart.label : 0, meets.other ? halfOf(b) + apart.label : 0);
}

/** Two labels that keep to the two sides of one gutter. */
function apartInGutter(a: SizedLabel, b: SizedLabel): boolean {
  return a.kind === 'across' && b.kind === 'across' && a.station === b.station && a.side !== b.side;
}
