import type { Node } from 'jsonc-parser';
import type { FindingSeverity } from '../finding.ts';
import { isOtherFinding } from '../other-findings.ts';
import type { Option, OptionValue } from '../rules/option.ts';
import type { Rule } from '../rules/rule.ts';
import type { RuleSetting } from '../settings.ts';
import type { JsonFile } from './json-file.ts';
import { namesLike } from './names-like.ts';

/** The words for severities in a config and on the command line. */
const severityWords = {
  off: 'off',
  info: 'info',
  warn: 'warning',
  error: 'error',
} as const satisfies Record<string, FindingSeverity | 'off'>;

export type SeverityWord = keyof typeof severityWords;

/** The word for what a rule is set to. */
export function wordFor(severity: FindingSeverity | 'off'): SeverityWord {
  return severity === 'warning' ? 'warn' : severity;
}

const isSeverityWord = (word: unknown): word is SeverityWord =>
  typeof word === 'string' && Object.hasOwn(severityWords, word);

/**
 * What a severity given by its word sets for a rule, or what is wrong with it, worded for who wrote it. The one check
 * for configs and for flags.
 */
export function readSeverity(
  name: string,
  word: unknown,
  rules: readonly Rule[],
): { readonly severity: FindingSeverity | 'off' } | { readonly problem: string; readonly about: 'rule' | 'severity' } {
  if (isOtherFinding(name)) {
    return { problem: `"${name}" says that a file can't be read: it is no rule, and always an error.`, about: 'rule' };
  }
  const rule = rules.find((each) => each.name === name);
  if (!rule) return { problem: unknownRule(name, rules), about: 'rule' };
  if (!isSeverityWord(word)) {
    const meant = word === 'warning' ? ' Did you mean "warn"?' : '';
    return { problem: `A severity is "off", "info", "warn" or "error".${meant}`, about: 'severity' };
  }
  const severity = severityWords[word];
  if (rule.essential && severity !== rule.severity) {
    const problem = `"${name}" is always an error, since without it nothing can be judged: it can't be set to "${word}".`;
    return { problem, about: 'severity' };
  }
  return { severity };
}

export function unknownRule(name: string, rules: readonly { readonly name: string }[]): string {
  const names = rules.map((rule) => rule.name);
  const like = namesLike(name, names);
  return `There is no rule "${name}". ${like.startsWith('Did') ? like : 'See "cjm rules" for all there are.'}`;
}

/** The settings of rules: `"rule": "warn"`, or `"rule": ["warn", { "option": 3 }]`. */
export function readRules(file: JsonFile, node: Node, rules: readonly Rule[]): Record<string, RuleSetting> {
  const settings: [string, RuleSetting][] = [];
  for (const { name, key, value } of file.propertiesOf(node, '"rules"')) {
    const [first = value, second, ...more] = value.type === 'array' ? (value.children ?? []) : [value];
    const read = readSeverity(name, first.value, rules);
    if ('problem' in read) {
      file.note(read.about === 'rule' ? key : first, read.problem);
      continue;
    }
    for (const extra of more) file.note(extra, 'A rule takes a severity and options, no more.');
    const options = second && readOptions(file, second, rules.find((rule) => rule.name === name)?.options ?? {}, name);
    settings.push([name, { severity: read.severity, ...(options && { options }) }]);
  }
  return Object.fromEntries(settings);
}

function readOptions(
  file: JsonFile,
  node: Node,
  options: Readonly<Record<string, Option>>,
  rule: string,
): Record<string, OptionValue> {
  const values: [string, OptionValue][] = [];
  for (const { name, key, value } of file.propertiesOf(node, 'What stands after the severity')) {
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (!option) file.note(key, `"${rule}" has no option "${name}". ${namesLike(name, Object.keys(options))}`);
    else {
      const read =
        option.type === 'array' ? readTexts(file, value, option.items.enum) : readNumber(file, value, option);
      if (read !== undefined) values.push([name, read]);
    }
  }
  return Object.fromEntries(values);
}

function readNumber(file: JsonFile, node: Node, option: Exclude<Option, { type: 'array' }>): number | undefined {
  const { type, minimum, maximum = Number.POSITIVE_INFINITY } = option;
  const { value } = node;
  const fits = typeof value === 'number' && value >= minimum && value <= maximum;
  if (fits && (type === 'number' || Number.isInteger(value))) return value;
  const kind = type === 'integer' ? 'a whole number' : 'a number';
  const bounds = Number.isFinite(maximum) ? `from ${minimum} to ${maximum}` : `of ${minimum} or more`;
  file.note(node, `This option is ${kind} ${bounds}.`);
  return undefined;
}

function readTexts(file: JsonFile, node: Node, known: readonly string[] | undefined): readonly string[] {
  return file.itemsOf(node, 'This option').flatMap((item) => {
    const text = file.textOf(item, 'Each entry');
    if (text === undefined) return [];
    if (known && !known.includes(text)) file.note(item, `"${text}" is not known here. ${namesLike(text, known)}`);
    return text;
  });
}
