import type { OptionValue } from '../rules/option.ts';
import type { Rule } from '../rules/rule.ts';
import { isOn, optionsOf, severityOf } from '../settings.ts';
import type { Mistake } from './mistake.ts';
import { type SeverityWord, wordFor } from './read-rules.ts';
import type { Setup } from './setups.ts';

/** How a file is linted, spelt out. */
export interface ToldSetup {
  /** Addresses of the config that holds for the file, and of all that it extends; none: nothing is configured. */
  readonly configs: readonly string[];
  /** Name of the preset. */
  readonly preset: string;
  readonly ignored: boolean;
  /** Address of the baseline. */
  readonly baseline?: string;
  /** What holds for each rule. Some rules speak more quietly of milder cases, unless their severity is chosen. */
  readonly rules: Readonly<Record<string, ToldRule>>;
  /** While there are any, the file is not judged. */
  readonly mistakes: readonly Mistake[];
}

export interface ToldRule {
  readonly severity: SeverityWord;
  readonly options: Readonly<Record<string, OptionValue>>;
}

export function tellSetup(
  { settings, configs, ignored, baseline, mistakes }: Setup,
  rules: readonly Rule[],
): ToldSetup {
  const wordOf = (rule: Rule): SeverityWord => {
    return wordFor(isOn(rule, settings) ? (severityOf(rule, settings) ?? rule.severity) : 'off');
  };
  return {
    configs,
    preset: settings.preset.name,
    ignored,
    ...(baseline && { baseline: baseline.uri }),
    rules: Object.fromEntries(
      rules.map((rule) => [rule.name, { severity: wordOf(rule), options: optionsOf(rule, settings) }]),
    ),
    mistakes,
  };
}
