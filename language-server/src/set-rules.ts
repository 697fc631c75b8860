import type { FindingSeverity } from './finding.ts';
import type { Rule, Setting } from './rules/rule.ts';
import { unusedSuppression } from './rules/unused-suppression.ts';
import { isOn, type LintSettings, optionsOf, severityOf } from './settings.ts';

/** A rule that takes part in a run, with all that is asked of it. */
export interface SetRule {
  readonly rule: Rule;
  readonly setting: Setting;
  /** Chosen for all that it finds; undefined: its own. */
  readonly severity: FindingSeverity | undefined;
  /** What it finds missing may stand in what could not be read. */
  readonly needsAll: boolean;
}

/** The rules of a run: those that look at suppressions come when all others have spoken. */
export interface RulesOfRun {
  readonly first: readonly SetRule[];
  readonly last: readonly SetRule[];
}

interface Asked {
  readonly rules: readonly Rule[];
  readonly settings: LintSettings;
  readonly set: RulesOfRun;
}

let latest: Asked | undefined;

/** The rules that are on, and may find what is asked for. Most files are linted as the one before them was, so the latest answer is kept. */
export function setRules(rules: readonly Rule[], settings: LintSettings): RulesOfRun {
  if (latest?.rules !== rules || latest.settings !== settings) {
    latest = { rules, settings, set: setAnew(rules, settings) };
  }
  return latest.set;
}

function setAnew(rules: readonly Rule[], settings: LintSettings): RulesOfRun {
  const set = setEach(rules, settings);
  const isLast = ({ rule }: SetRule): boolean => rule.looksAt === 'suppressions';
  return { first: set.filter((each) => !isLast(each)), last: set.filter(isLast) };
}

function setEach(rules: readonly Rule[], settings: LintSettings): SetRule[] {
  const on = rules.filter((rule) => isOn(rule, settings));
  const names = new Set(on.map((rule) => rule.name));
  const speaks = (name: string): boolean => names.has(name);
  const set = on.map((rule) => ({
    rule,
    setting: { voice: settings.preset.voice, options: optionsOf(rule, settings), speaks },
    severity: severityOf(rule, settings),
    needsAll: rule.category === 'completeness' || rule.category === 'insight' || rule.looksAt === 'suppressions',
  }));
  if (settings.only === undefined) return set;
  const grave = set.filter(({ rule, severity }) => (severity ?? rule.severity) === 'error');
  // Whether a comment is of use is known when every rule has spoken.
  return grave.some(({ rule }) => rule === unusedSuppression) ? set : grave;
}
