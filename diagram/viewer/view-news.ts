import type { JourneyMap } from '@cjm/grammar/model';
import type { Scene } from '../src/scene.ts';
import type { ToolWords } from './words.ts';

/** What is seen now, for those who do not see it: which journey, by which filters, and how much of it. */
export function viewNews(
  words: ToolWords,
  { shapes }: Scene,
  { label, stages }: JourneyMap,
  filters: readonly string[],
): string {
  const all = stages.reduce((sum, { touchpoints }) => sum + touchpoints.length, 0);
  const cards = shapes.filter(({ kind, faded }) => kind === 'card' && faded !== true);
  return words.shown([label, ...filters].join(words.filter.and), cards.length, all);
}
