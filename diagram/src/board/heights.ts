import { measureCaption } from '../marks/swimlane.ts';
import type { PlacedLane } from '../placement.ts';
import { isRow, levelOfRow } from './board.ts';
import type { Item } from './items.ts';
import type { BoardPlan } from './plan-board.ts';
import { asides, flip, type Reach, reachOf, type Unit, unitsOf } from './reach.ts';
import type { Sizes } from './sizes.ts';
import { createSkyline } from './skyline.ts';
import type { Stacks } from './stack-board.ts';
import { leavesLeft, levelAt } from './strand.ts';

/** Where rows, lanes and what runs between them are, in px from the flow's upper edge. */
export interface Heights {
  /** Middle of each row, by its level; a corridor has that of the row above it. */
  readonly levels: readonly number[];
  readonly lanes: readonly PlacedLane[];
  readonly height: number;
  /** Middle of what meets the item in its corridor, by the item: undefined in a row. */
  readonly corridors: ReadonlyMap<Item, number>;
  /** Labels across their lines that keep to one side after all, for the room there. */
  readonly sides: ReadonlyMap<Item, 'left' | 'right'>;
}

/** In px. */
const room = {
  /** From a card down to what runs along a corridor, and from there down to a card with its signs. */
  below: 14,
  above: 18,
  /** The same is more where it is no card, but a line along its row. */
  line: 4,
  /** Between two rows of a lane, and at the flow's edges. */
  inside: 20,
  edge: 20,
  /** From a row to the lower border of its lane, and from there to the next row. */
  border: 11,
  afterBorder: 15,
  /** What runs along a corridor comes no nearer to a border, if it can. */
  besideBorder: 5,
};

/** How much higher up a label must come at one side of its line, in px. */
const worthIt = 8;

const none = () => 0;
const afterRow = ({ kind }: Reach) => room.below + (kind === 'line' ? room.line : 0);
const beforeRow = ({ kind }: Reach) => room.above + (kind === 'line' ? room.line : 0);
const apart = () => room.below;

/**
 * Rows one below the other, each as high up as what stands between allows, column by column: a label keeps those cards
 * apart that it stands between, and no others. Then all that is between two rows goes to the middle of its room.
 *
 * `tall`: height of each card, in px, by the touchpoint's id.
 */
export function measureHeights(
  sizes: Sizes,
  planned: BoardPlan,
  stacks: Stacks,
  tall: ReadonlyMap<string, number>,
): Heights {
  const units = unitsOf(sizes, planned, stacks, tall);
  const quarters = 4 * planned.board.stations.length + 1;
  const rising = rise(sizes, planned, units, quarters);
  const middles = sink(units, quarters, rising);
  const corridors = new Map([...middles].flatMap(([{ items }, y]) => items.map((item) => [item, y] as const)));
  const sides = new Map(
    [...middles.keys()].flatMap(({ items, side }) => (side ? items.map((item) => [item, side] as const) : [])),
  );
  const { levels, borders, height } = rising;
  return { levels, height, corridors, sides, lanes: lanesBetween(borders, levels, planned.rows.lanes) };
}

interface Rising {
  readonly levels: readonly number[];
  readonly borders: readonly number[];
  readonly height: number;
  /** What is in each corridor, and how high up it may be: undefined for rows. */
  readonly corridors: readonly (ReadonlyMap<Unit, number> | undefined)[];
}

/** From top to bottom, all as high up as it can be. */
function rise(
  { captions, captionWidth }: Sizes,
  { rows: { lanes: laneOfRow } }: BoardPlan,
  units: readonly (readonly Unit[])[],
  quarters: number,
): Rising {
  const rows = createSkyline(quarters, room.below);
  const corridors = createSkyline(quarters, Number.NEGATIVE_INFINITY);
  const heights = captions.map((caption) => measureCaption(caption, captionWidth).height);
  const found: (ReadonlyMap<Unit, number> | undefined)[] = [];
  const levels: number[] = [];
  const borders = [0];
  /** The row above, and how high up the next one may begin. */
  let last = Number.NEGATIVE_INFINITY;
  let free = room.edge;
  let height = 0;
  units.forEach((list, level) => {
    if (!isRow(level)) {
      const least = new Map<Unit, number>();
      const highest = (unit: Unit) => Math.max(last, rows.leastFor(unit, none), corridors.leastFor(unit, apart));
      for (const usual of list) {
        const unit = asides(usual).reduce((best, aside) => {
          const gain = highest(best) - highest(aside);
          return gain > (best === usual ? worthIt : 0) ? aside : best;
        }, usual);
        const y = highest(unit);
        least.set(unit, y);
        corridors.add(unit, y, none);
        height = Math.max(height, y + reachOf(unit).down + room.above);
      }
      levels.push(Math.max(0, last));
      found.push(least);
      return;
    }
    const row = level >> 1;
    let y = free;
    for (const least of found.at(-1)?.values() ?? []) y = Math.max(y, least);
    for (const unit of list) {
      y = Math.max(y, free + reachOf(unit).up, corridors.leastFor(unit, beforeRow));
    }
    for (const unit of list) rows.add(unit, y, afterRow);
    levels.push(y);
    found.push(undefined);
    const end = list.reduce((lowest, unit) => Math.max(lowest, y + reachOf(unit).down), y);
    const ends = laneOfRow[row] !== laneOfRow[row + 1];
    const border = Math.max(end + room.border, (borders.at(-1) ?? 0) + (heights[borders.length - 1] ?? 0));
    if (ends) borders.push(border);
    free = ends ? border + room.afterBorder : end + room.inside;
    height = Math.max(height, end + room.edge, border);
    last = y;
  });
  return { levels, borders: [...borders.slice(0, -1), height], height, corridors: found };
}

/** From bottom to top: what is in corridors goes down to the middle of the room that it has. */
function sink(
  units: readonly (readonly Unit[])[],
  quarters: number,
  { levels, borders, height, corridors: found }: Rising,
): ReadonlyMap<Unit, number> {
  const rows = createSkyline(quarters, room.above);
  const corridors = createSkyline(quarters, Number.NEGATIVE_INFINITY);
  const middles = new Map<Unit, number>();
  for (let level = units.length - 1; level >= 0; level--) {
    const least = found[level];
    if (!least) for (const unit of units[level] ?? []) rows.add(flip(unit), height - (levels[level] ?? 0), beforeRow);
    for (const [unit, from] of least ?? []) {
      const turned = flip(unit);
      const below = levels[level + 1];
      const up = Math.max(
        below === undefined ? Number.NEGATIVE_INFINITY : height - below,
        rows.leastFor(turned, none),
        corridors.leastFor(turned, apart),
      );
      const to = height - up;
      const y = besideBorders(placeIn(unit, from, to), [from, to], reachOf(unit), borders);
      middles.set(unit, y);
      corridors.add(turned, height - y, none);
    }
  }
  return middles;
}

/** In the middle of its room; labels of moves that all come from one side go to that side, so that it shows whose they are. */
function placeIn({ items }: Unit, from: number, to: number): number {
  const sides = new Set(items.map(comesFrom));
  const [side] = sides;
  return sides.size > 1 || side === undefined ? (from + to) / 2 : side === 'above' ? from : to;
}

/** Where a label across an upright line has the card that its move leaves. */
function comesFrom(item: Item): 'above' | 'below' | undefined {
  if (item.kind === 'line') return undefined;
  const { strand, station, level } = item.label;
  return levelAt(strand, leavesLeft(strand) ? station : station + 1) < level ? 'above' : 'below';
}

/** As near to `y` as it is not on a border, if it can: rather below one, in the lane of the cards that it leads to. */
function besideBorders(
  y: number,
  [from, to]: readonly [from: number, to: number],
  { up, down }: Pick<Reach, 'up' | 'down'>,
  borders: readonly number[],
): number {
  const border = borders.find((one) => y - up - room.besideBorder < one && one < y + down + room.besideBorder);
  if (border === undefined) return y;
  const places = [border + room.besideBorder + up, border - room.besideBorder - down];
  return places.find((place) => from <= place && place <= to) ?? y;
}

function lanesBetween(
  borders: readonly number[],
  levels: readonly number[],
  laneOfRow: readonly number[],
): readonly PlacedLane[] {
  const rows = Map.groupBy(laneOfRow.keys(), (row) => laneOfRow[row] ?? 0);
  return borders.slice(1).map((end, lane) => {
    const y = borders[lane] ?? 0;
    const middles = (rows.get(lane) ?? []).map((row) => levels[levelOfRow(row)] ?? y);
    return { y, height: end - y, middle: middles.reduce((sum, one) => sum + one, 0) / Math.max(1, middles.length) };
  });
}
