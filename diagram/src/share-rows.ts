import type { Entry } from './entry.ts';
import type { Grid } from './grid.ts';
import { naturalWidth } from './set-entry.ts';
import { spacing } from './spacing.ts';
import { type Span, spansOf } from './spans.ts';

/** Short entries of one stage, or of the journey, stand side by side and divide its width. */
export function shareRows(entries: readonly Entry[], grid: Grid): ReadonlyMap<Entry, Span> {
  const groups = Map.groupBy(entries, ({ short, place }) =>
    !short || place.kind === 'touchpoint' ? undefined : place.kind === 'stage' ? place.stage : 'journey',
  );
  const shared = new Map<Entry, Span>();
  for (const [key, group] of groups) {
    if (key === undefined) continue;
    const [whole] = group[0] ? spansOf(group[0].place, grid, new Map()) : [];
    if (!whole) continue;
    const needed = Math.max(...group.map(({ text }) => naturalWidth(text)));
    const fitting = Math.floor((whole.width + spacing.gap) / (needed + spacing.gap));
    const perRow = Math.max(1, Math.min(group.length, fitting));
    const width = (whole.width + spacing.gap) / perRow - spacing.gap;
    group.forEach((entry, i) => {
      shared.set(entry, { ...whole, x: whole.x + (i % perRow) * (width + spacing.gap), width });
    });
  }
  return shared;
}
