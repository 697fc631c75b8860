import type { Range } from '@cjm/grammar/model';
import type { Finding } from '../finding.ts';
import type { JudgedSuppression, Suppression } from './suppression.ts';

/** A finding that somebody has answered, so that it is not reported as one. */
export type QuietFinding =
  | {
      readonly finding: Finding;
      /** A comment in the file itself. */
      readonly by: 'comment';
      /** What the comment says. */
      readonly reason: string;
    }
  | {
      readonly finding: Finding;
      /** It was there when lint was adopted. */
      readonly by: 'baseline';
      /** Where the baseline says so. */
      readonly entry: { readonly uri: string; readonly range: Range };
    };

export interface Suppressed {
  readonly findings: readonly Finding[];
  readonly quiet: readonly QuietFinding[];
  readonly suppressions: readonly JudgedSuppression[];
}

/** Takes out the findings that comments ask to leave out. What is about a line goes before what is about the file. */
export function suppress(findings: readonly Finding[], suppressions: readonly Suppression[]): Suppressed {
  if (suppressions.length === 0) return { findings, quiet: [], suppressions: [] };
  const used = new Map<Suppression, Set<string>>();
  const asked = byPlace(suppressions);
  const quiet: QuietFinding[] = [];
  const kept = findings.filter((finding) => {
    const { rule, range } = finding;
    const answer = asked.get(placeKey(rule, range.start.line)) ?? asked.get(placeKey(rule));
    if (answer?.reason === undefined) return true;
    used.set(answer, (used.get(answer) ?? new Set()).add(finding.rule));
    quiet.push({ finding, by: 'comment', reason: answer.reason });
    return false;
  });
  return {
    findings: kept,
    quiet,
    suppressions: suppressions.map((each) => ({
      ...each,
      unused: each.rules.filter(({ name }) => !used.get(each)?.has(name)),
    })),
  };
}

/** The first that speaks of each rule and line, or of each rule in the file. */
function byPlace(suppressions: readonly Suppression[]): ReadonlyMap<string, Suppression> {
  const first = new Map<string, Suppression>();
  for (const suppression of suppressions) {
    for (const { name } of suppression.rules) {
      const key = placeKey(name, suppression.line);
      if (!first.has(key)) first.set(key, suppression);
    }
  }
  return first;
}

const placeKey = (rule: string, line?: number): string => `${rule} ${line ?? ''}`;
