import type { Context } from './context.ts';
import type { Entry } from './entry.ts';
import { fonts } from './fonts.ts';
import { bottom, shift } from './geometry.ts';
import type { Grid } from './grid.ts';
import type { IdOf } from './ids.ts';
import { type Cell, placeCells } from './lane-cells.ts';
import type { Lane } from './lanes/lane.ts';
import type { EntryShape } from './marks/entry.ts';
import { boundaryHeight, placeLane } from './marks/lane.ts';
import { axisDrop, timeSteps } from './marks/time.ts';
import { oncePer } from './once-per.ts';
import { lineHeight } from './paragraph.ts';
import type { Part } from './part-of-picture.ts';
import type { Shape } from './scene.ts';
import { spacing } from './spacing.ts';
import type { Words } from './words.ts';

/** A lane whose entries are set, from its own upper edge. */
export interface SetLane {
  readonly lane: Lane;
  readonly cells: readonly Cell[];
  /** In px. */
  readonly height: number;
}

const lowest = 42;

/** Sets the lanes that say anything and that the view asks for. */
export function setLanes(lanes: readonly Lane[], context: Context, grid: Grid): readonly SetLane[] {
  const asked = context.plan.view.lanes;
  return lanes.flatMap((lane): readonly SetLane[] => {
    if (asked && !asked.includes(lane.name)) return [];
    const written = lowered(
      lane,
      writtenIn(lane, context).filter((entries) => entries.length > 0),
    );
    if (written.length === 0) return [];
    const cells = placeCells(written, grid, lane.tied ?? false);
    const height = Math.max(lowest, ...cells.map(({ box }) => bottom(box) + 2 * spacing.lanePadding));
    return [{ lane, cells, height }];
  });
}

/** The whole before its parts, unless the lane hangs. */
function writtenIn({ entries, ofJourney, hanging }: Lane, context: Context): readonly (readonly Entry[])[] {
  const of = entries ? context.spots.map((spots) => entries(spots, context.lookups)) : [];
  const journey = ofJourney?.(context) ?? [];
  return hanging ? [...of, journey] : [journey, ...of.slice(-1), ...of.slice(0, -1)];
}

/** An axis on which no bar stands takes no room for one. */
function lowered({ axis }: Lane, written: readonly (readonly Entry[])[]): readonly (readonly Entry[])[] {
  return !axis || written.some((entries) => takeTime(entries)) ? written : written.map((entries) => lowerAll(entries));
}

const takeTime = oncePer((entries: readonly Entry[]) => entries.some(({ text }) => text.time?.seconds !== undefined));

const lowerAll = oncePer((entries: readonly Entry[]): readonly Entry[] =>
  entries.map((entry) => {
    const { text } = entry;
    return text.time ? { ...entry, text: { ...text, time: { ...text.time, low: true } } } : entry;
  }),
);

/** Lanes one below the other. */
export interface PlacedLanes extends Part {
  /** The entries of each lane, by the lane's name. */
  readonly cells: ReadonlyMap<string, readonly Cell[]>;
}

export function placeLanes(lanes: readonly SetLane[], { idOf, words }: Context, grid: Grid, y: number): PlacedLanes {
  const groups: (readonly Shape[])[] = [];
  const placed = new Map<string, readonly Cell[]>();
  let top = y;
  let boundary: Lane['above'];
  let group: Lane['group'];
  for (const { lane, cells, height } of lanes) {
    const { name, row, icon, caption } = lane;
    const above = lane.above === boundary ? undefined : lane.above;
    boundary = lane.above;
    const note = lane.group === group ? undefined : lane.group;
    group = lane.group;
    const extra = above === undefined ? 0 : boundaryHeight;
    const entries = placeEntries(cells, top + spacing.lanePadding + extra, idOf, grid);
    const box = { x: grid.left, y: top, width: grid.right - grid.left, height: height + extra };
    groups.push([
      placeLane(idOf('', 'lane', row ?? name), icon, caption(words), box, grid.caption, {
        drop: dropOf(cells),
        ...(above === undefined ? {} : { above: above(words) }),
        ...(lane.axis ? { axis: axisOf(grid, words, isLow(cells)) } : {}),
        ...(note === undefined ? {} : { note: note(words) }),
      }),
    ]);
    groups.push(entries.shapes);
    placed.set(row ?? name, entries.cells);
    top += height + extra;
  }
  return { groups, bottom: top, cells: placed };
}

interface PlacedEntry {
  readonly cell: Cell;
  readonly shape: EntryShape;
}

const placeEntries = oncePer((cells: readonly Cell[], y: number, idOf: IdOf, grid: Grid) => {
  const placed = cells.map((cell) => placeEntry(cell, y, idOf, grid));
  return { cells: placed.map(({ cell }) => cell), shapes: placed.map(({ shape }) => shape) };
});

const placeEntry = oncePer((set: Cell, y: number, idOf: IdOf, grid: Grid): PlacedEntry => {
  const { content } = set;
  const { id, place } = set.entry;
  const box = shift(set.box, { x: 0, y });
  const about = place.kind === 'touchpoint' ? { touchpoint: place.touchpoint } : {};
  const column = place.kind === 'touchpoint' ? grid.columns[place.column] : undefined;
  const held = content.text.time && column ? { held: column } : {};
  return { cell: { ...set, box }, shape: { kind: 'entry', id: idOf(id), box, content, ...about, ...held } };
});

/** From the first stage to the end of the last, level with the upper edge of the first row. */
const axisOf = oncePer((grid: Grid, words: Words, low: boolean) => {
  const x = grid.columns[0]?.x ?? grid.left + grid.caption;
  return { x, width: grid.right - 2 - x, drop: axisDrop({ low }), steps: low ? [] : timeSteps(words) };
});

const isLow = (cells: readonly Cell[]): boolean => cells[0]?.entry.text.time?.low ?? false;

/** How far below its usual place a caption stands, in px, so as to be level with the first words of its lane. */
function dropOf(cells: readonly Cell[]): number {
  const first = cells.find(({ box }) => box.y === 0)?.content.blocks[0]?.fragments[0];
  return first ? Math.max(0, first.y + (lineHeight(first.paragraph.font) - lineHeight(fonts.strong)) / 2) : 0;
}
