import { type BoxIndex, createBoxIndex } from './box-index.ts';
import { type Entry, type EntryText, numbered } from './entry.ts';
import { type Box, bottom } from './geometry.ts';
import type { Grid } from './grid.ts';
import { type Fit, leaveWays } from './leave-ways.ts';
import { oncePer } from './once-per.ts';
import { createSameList } from './same-list.ts';
import { type SetEntry, setEntry } from './set-entry.ts';
import { shareRows } from './share-rows.ts';
import { spacing } from './spacing.ts';
import { type Span, spanAcross, spansOf } from './spans.ts';

/** An entry with its box, in px from the lane's upper edge. */
export interface Cell {
  readonly entry: Entry;
  readonly box: Box;
  readonly content: SetEntry;
}

/** An entry that is no higher is left as narrow as its column, in px: three lines in a box, one line on a time axis. */
const highEnough = 68;
const highEnoughOnAxis = 44;
/** One that is no higher still reads well in its column, in px: five lines in a box. */
const readable = 100;
/** What the lane must gain, in px, for an entry to stand across a column that has entries of its own. */
const worthIt = 30;
/** What it may lose, in px, for one that does not read well otherwise. */
const affordable = 24;

/**
 * Places the entries of one lane: each below its touchpoint, those of a stage or the journey below across it. Columns
 * that are crowded hold several touchpoints, so that entries there say which is meant.
 *
 * Entries of a list know only of each other until they have their widths: a touchpoint's never leave their stage.
 * `tied`: lines lead down from them.
 */
export function placeCells(written: readonly (readonly Entry[])[], grid: Grid, tied: boolean): readonly Cell[] {
  const fits = written.map((entries) => fitAll(entries, grid));
  return dropAll(sameLists(tied ? leaveWays(fits).map(sameFits) : fits), grid);
}

const sameFits = createSameList<Fit>();
const sameLists = createSameList<readonly Fit[]>();

function settle(entry: Entry, span: Span, grid: Grid): Fit {
  return { entry, span, content: setEntry(textAt(entry, span, grid), span.width) };
}

const fitAll = oncePer((entries: readonly Entry[], grid: Grid): readonly Fit[] => {
  const chosen = chooseSpans(entries, grid, shareRows(entries, grid));
  const aside = { x: grid.left, width: grid.caption, columns: [] };
  return entries.map((entry) => chosen.get(entry) ?? settle(entry, aside, grid));
});

/** Each as high as those before it leave room. */
const dropAll = oncePer((lists: readonly (readonly Fit[])[], grid: Grid): readonly Cell[] => {
  const taken = createBoxIndex();
  return lists.flat().map((fit) => {
    const { entry } = fit;
    let box = drop(fit, taken);
    let { content } = fit;
    const across = content.height > highEnough ? spanAcross(entry.place, grid) : undefined;
    if (across) {
      const wide = settle(entry, across, grid);
      const wideBox = drop(wide, taken);
      const gain = bottom(box) - bottom(wideBox);
      if (gain > (content.height > readable ? -affordable : worthIt)) [box, content] = [wideBox, wide.content];
    }
    taken.add({ ...box, height: box.height + spacing.gap });
    return cellAt(fit, box.x, box.y, box.width, content);
  });
});

const cellAt = oncePer(({ entry }: Fit, x: number, y: number, width: number, content: SetEntry): Cell => {
  return { entry, box: { x, y, width, height: content.height }, content };
});

/** The highest entries choose first: they need the room of empty neighbours most. */
function chooseSpans(entries: readonly Entry[], grid: Grid, rows: ReadonlyMap<Entry, Span>): ReadonlyMap<Entry, Fit> {
  // A column belongs to the touchpoints in it, and one without entries to the neighbour that takes it first.
  const owners = new Map(
    entries.flatMap(({ place }) => (place.kind === 'touchpoint' ? [[place.column, place.column]] : [])),
  );
  const narrow = entries.flatMap((entry) => {
    const [span] = rows.has(entry) ? [rows.get(entry)] : spansOf(entry.place, grid, owners);
    return span ? [{ entry, fit: settle(entry, span, grid) }] : [];
  });
  const fits = new Map(narrow.map(({ entry, fit }) => [entry, fit]));
  const needy = narrow
    .filter(({ entry, fit }) => entry.place.kind === 'touchpoint' && fit.content.height > enoughFor(entry))
    .toSorted((a, b) => b.fit.content.height - a.fit.content.height);
  for (const { entry, fit } of needy) {
    const { place } = entry;
    if (place.kind !== 'touchpoint') continue;
    let best = fit;
    for (const span of spansOf(place, grid, owners)) {
      if (best.content.height <= enoughFor(entry)) break;
      const wider = settle(entry, span, grid);
      if (wider.content.height < best.content.height) best = wider;
    }
    for (const column of best.span.columns) owners.set(column, place.column);
    fits.set(entry, best);
  }
  return evenOut(fits, grid);
}

function enoughFor({ text }: Entry): number {
  return text.time ? highEnoughOnAxis : highEnough;
}

/** What stands one below the other is equally wide. */
function evenOut(fits: ReadonlyMap<Entry, Fit>, grid: Grid): ReadonlyMap<Entry, Fit> {
  const widest = new Map<number, Span>();
  for (const { entry, span } of fits.values()) {
    if (entry.place.kind !== 'touchpoint') continue;
    const { column } = entry.place;
    if (span.width > (widest.get(column)?.width ?? 0)) widest.set(column, span);
  }
  const even = new Map<Entry, Fit>();
  for (const [entry, fit] of fits) {
    const span = entry.place.kind === 'touchpoint' ? widest.get(entry.place.column) : undefined;
    even.set(entry, span && span !== fit.span && span.width > fit.span.width ? settle(entry, span, grid) : fit);
  }
  return even;
}

/** As high in the lane as others leave room. */
function drop({ span, content }: Fit, taken: BoxIndex): Box {
  let box: Box = { x: span.x, y: 0, width: span.width, height: content.height };
  for (let hit = taken.hit(box); hit; hit = taken.hit(box)) box = { ...box, y: bottom(hit) };
  return box;
}

/** Which touchpoint is meant, where its place in the lane does not tell. */
function textAt({ text, place }: Entry, { x }: Span, grid: Grid): EntryText {
  if (place.kind !== 'touchpoint') return text;
  const column = grid.columns[place.column];
  return column === undefined || column.crowded || column.x !== x ? numberOnce(text, place.number) : text;
}

const numberOnce = oncePer(numbered);
