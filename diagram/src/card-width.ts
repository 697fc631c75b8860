import type { BoardPlan } from './board/plan-board.ts';
import type { Column } from './columns.ts';
import { oncePer } from './once-per.ts';
import { narrowestCard, spacing, widestCard, widestMap } from './spacing.ts';

/** Between two upright lines of one gutter, in px. */
const lineGap = 10;

/** As wide as the columns leave room for; many columns make narrow cards. */
export const chooseCardWidth = oncePer((columns: readonly Column[], planned: BoardPlan, caption: number): number => {
  const gutters = guttersOf(planned).reduce((sum, width) => sum + width, 0);
  const labels = labelStations(planned).reduce((sum, width) => sum + width + spacing.gutter, 0);
  const borders = columns.filter(({ stage }, i) => i > 0 && columns[i - 1]?.stage !== stage).length;
  const edges = 2 * spacing.margin + caption + 2 * spacing.stageInset + borders * spacing.borderInset;
  const room = widestMap - edges - gutters - labels;
  return Math.min(widestCard, Math.max(narrowestCard, Math.floor(room / Math.max(1, columns.length))));
});

/** About how wide the gutters between the stations are: as many lines as pass each other there stand side by side. */
function guttersOf({ board, strands }: BoardPlan): readonly number[] {
  const uprights = new Map<number, (readonly [from: number, to: number])[]>();
  for (const { start, levels } of strands) {
    levels.slice(1).forEach((level, i) => {
      const before = levels[i] ?? level;
      const list = uprights.get(start + i) ?? [];
      uprights.set(start + i, list);
      if (level !== before) list.push([Math.min(level, before), Math.max(level, before)]);
    });
  }
  return board.stations.slice(1).map((_, station) => {
    const list = uprights.get(station) ?? [];
    const depth = Math.max(0, ...list.map(([level]) => list.filter(([a, b]) => a <= level && level <= b).length));
    return spacing.gutter + Math.max(0, depth - 1) * lineGap;
  });
}

function labelStations({ board, labels }: BoardPlan): readonly number[] {
  const widest = new Map<number, number>();
  for (const { station, strand } of labels) {
    if (board.stations[station]?.kind !== 'labels') continue;
    widest.set(station, Math.max(widest.get(station) ?? 0, strand.move.label?.width ?? 0));
  }
  return [...widest.values()];
}
