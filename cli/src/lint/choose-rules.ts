import { type CheckerOptions, readSeverity, rules } from '@cjm/language-server';
import type { RuleChoice } from './parse-rule.ts';

export type ChosenRules = { readonly rules: NonNullable<CheckerOptions['rules']> } | { readonly problem: string };

/** What `--rule` sets; of the same rule the last holds. */
export function chooseRules(choices: readonly RuleChoice[]): ChosenRules {
  const read = choices.map(({ name, severity }) => ({ name, ...readSeverity(name, severity, rules) }));
  const wrong = read.find((each) => 'problem' in each);
  if (wrong && 'problem' in wrong) return { problem: `--rule: ${wrong.problem}` };
  const settings = read.flatMap((each) =>
    'severity' in each ? [[each.name, { severity: each.severity }] as const] : [],
  );
  return { rules: Object.fromEntries(settings) };
}
