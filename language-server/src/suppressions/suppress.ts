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
  const used = new Map<Suppression, Set<string>>();
  const quiet: QuietFinding[] = [];
  const kept = findings.filter((finding) => {
    const asked = suppressions.filter((each) => isAbout(each, finding));
    const answer = asked.find((each) => each.line !== undefined) ?? asked[0];
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

function isAbout({ reason, rules, line }: Suppression, { rule, range }: Finding): boolean {
  if (reason === undefined || (line !== undefined && line !== range.start.line)) return false;
  return rules.some(({ name }) => name === rule);
}
