import { noTimes } from '@cjm/language-server';
import type { LintStats } from './lint-stats.ts';
import type { LintedFile } from './reporter.ts';

/** Where all was known already, nothing took time. */
export function toStats(files: readonly LintedFile[], times = noTimes): LintStats {
  const counts = new Map(Object.keys(times.rules).map((rule) => [rule, 0]));
  for (const { rule } of files.flatMap(({ findings }) => findings)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const rules = [...counts].map(([rule, findings]) => ({
    rule,
    findings,
    milliseconds: rounded(times.rules[rule] ?? 0),
  }));
  const { reading, parsing, linking, rules: judging } = times.phases;
  return {
    phases: {
      reading: rounded(reading),
      parsing: rounded(parsing),
      linking: rounded(linking),
      rules: rounded(judging),
    },
    rules: rules.sort((a, b) => b.findings - a.findings || (a.rule < b.rule ? -1 : 1)),
  };
}

/** No clock here is any finer. */
const rounded = (milliseconds: number): number => Math.round(milliseconds * 1000) / 1000;
