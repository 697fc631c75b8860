import type { Metric } from '@cjm/grammar/model';
import { oncePer } from './once-per.ts';
import type { Words } from './words.ts';

/** The metrics of a map by their ids. Those that need no declaration are nobody's words: the picture says them. */
export const metricsIn = oncePer(
  (metrics: readonly Metric[], words: Words): ReadonlyMap<string, Metric> =>
    new Map(metrics.map((metric) => [metric.id, inWords(metric, words)])),
);

function inWords(metric: Metric, { builtInMetrics }: Words): Metric {
  const names: Readonly<Record<string, string>> = builtInMetrics;
  const label = metric.uri?.startsWith('cjm:') ? names[metric.name ?? ''] : undefined;
  return label === undefined ? metric : { ...metric, label };
}
