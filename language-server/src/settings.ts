import type { FindingSeverity } from './finding.ts';
import { type Preset, presets } from './presets.ts';
import type { OptionValue } from './rules/option.ts';
import type { Rule } from './rules/rule.ts';

/** What was chosen for one rule, other than its preset says. */
export interface RuleSetting {
  readonly severity?: FindingSeverity | 'off';
  /** By name; those left out have their defaults. */
  readonly options?: Readonly<Record<string, OptionValue>>;
}

/** How a run is set: a preset, and what differs from it by the rules' names. Valid as it is; what reads a config checks. */
export interface LintSettings {
  readonly preset: Preset;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Whether nobody asks for what is no error; left out: all is asked for. */
  readonly only?: 'errors';
}

/** What holds where nothing is configured. */
export const recommended: LintSettings = { preset: presets.recommended, rules: {} };

/** A rule that is given a severity is on, whatever the preset says. */
export function isOn(rule: Rule, { preset, rules }: LintSettings): boolean {
  const chosen = rules[rule.name]?.severity;
  return chosen === undefined ? preset.holds === 'all' || !rule.off : chosen !== 'off';
}

/** The severity chosen for all that the rule finds; undefined: its own. */
export function severityOf(rule: Rule, { rules }: LintSettings): FindingSeverity | undefined {
  const chosen = rules[rule.name]?.severity;
  return chosen === 'off' ? undefined : chosen;
}

/** A value for each of the rule's options. */
export function optionsOf(rule: Rule, { rules }: LintSettings): Record<string, OptionValue> {
  const chosen = rules[rule.name]?.options ?? {};
  const options = Object.entries(rule.options ?? {});
  return Object.fromEntries(options.map(([name, option]) => [name, chosen[name] ?? option.default]));
}
