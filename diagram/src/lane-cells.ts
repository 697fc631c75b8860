import { createBoxIndex } from './box-index.ts';
import { type Entry, type EntryText, numbered } from './entry.ts';
import { type Box, bottom } from './geometry.ts';
import type { Grid } from './grid.ts';
import { type SetEntry, setEntry } from './set-entry.ts';
import { shareRows } from './share-rows.ts';
import { spacing } from './spacing.ts';
import type { Span } from './spans.ts';

/** An entry with its box, in px from the lane's upper edge. */
export interface Cell {
  readonly entry: Entry;
  readonly box: Box;
  readonly content: SetEntry;
}

/** An entry that reaches no deeper is left as narrow as its column, in px: three lines in a box. */
const deepEnough = 68;
/** What a reader must gain, in px, for an entry to stand across a column that has entries of its own. */
const worthIt = 40;

/**
 * Places the entries of one lane: each below its touchpoint, those of a stage or the journey below across it. Columns
 * that are crowded hold several touchpoints, so that entries there say which is meant.
 */
export function placeCells(entries: readonly Entry[], grid: Grid, crowded: ReadonlySet<number>): readonly Cell[] {
  // A column belongs to the touchpoints in it, and one without entries to the first neighbour that takes it.
  const owners = new Map(
    entries.flatMap(({ place }) => (place.kind === 'touchpoint' ? [[place.column, place.column]] : [])),
  );
  const taken = createBoxIndex();
  const settle = (box: Box): Box => {
    let settled = box;
    for (let hit = taken.hit(settled); hit; hit = taken.hit(settled)) settled = { ...settled, y: bottom(hit) };
    return settled;
  };
  return shareRows(entries, grid).map(({ entry, spans }) => {
    let best: (Cell & { readonly span: Span }) | undefined;
    for (const span of spans(owners)) {
      const content = setEntry(textAt(entry, span, grid, crowded), span.width);
      const box = settle({ x: span.x, y: 0, width: span.width, height: content.height });
      const gain = best === undefined ? Number.POSITIVE_INFINITY : bottom(best.box) - bottom(box);
      if (gain > (span.shared ? worthIt : 0)) best = { entry, box, content, span };
      if (best && bottom(best.box) <= deepEnough) break;
    }
    if (!best) throw new Error('an entry has at least one place to stand');
    const { span, ...cell } = best;
    const { place } = entry;
    if (place.kind === 'touchpoint') for (const column of span.columns) owners.set(column, place.column);
    taken.add({ ...cell.box, height: cell.box.height + spacing.gap });
    return cell;
  });
}

/** Which touchpoint is meant, where its place in the lane does not tell. */
function textAt({ text, place }: Entry, { x }: Span, grid: Grid, crowded: ReadonlySet<number>): EntryText {
  if (place.kind !== 'touchpoint') return text;
  const aside = x !== grid.columns[place.column]?.x;
  return aside || crowded.has(place.column) ? numbered(text, place.number) : text;
}
