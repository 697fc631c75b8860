import { builtInMetrics } from '../src/built-in-metrics.ts';
import type { Metric } from '../src/generated/ast.ts';
import { metricMeanings } from '../src/meanings/index.ts';
import { parseFile } from './parse-file.ts';

/** A metric that every file knows. */
export interface BuiltInMetric {
  readonly name: string;
  readonly label: string;
  readonly unit: string;
  readonly better: string;
  readonly means: string;
}

export const readMetrics = (): BuiltInMetric[] =>
  parseFile(builtInMetrics).declarations.flatMap((declaration) =>
    declaration.$type === 'Metric' ? [toMetric(declaration)] : [],
  );

const toMetric = ({ name = '', label = '', unit = '', better = 'higher' }: Metric): BuiltInMetric => ({
  name,
  label,
  unit,
  better,
  means: metricMeanings[name] ?? '',
});
