import { expect, test } from 'vitest';
import { presets } from '../../src/presets.ts';
import { rules } from '../../src/rules/index.ts';
import type { OptionValue } from '../../src/rules/option.ts';
import type { LintSettings } from '../../src/settings.ts';
import type { Texts } from '../read.ts';
import { applyFix, checkText, type MarkedText, mark } from './check-text.ts';

export interface RuleCase {
  readonly name: string;
  readonly text: MarkedText;
  /** The files that the text may import, by their paths. */
  readonly beside?: Texts;
  /** The recommended one if left out. */
  readonly preset?: keyof typeof presets;
  readonly options?: Readonly<Record<string, OptionValue>>;
  /** One for each marked place, in text order; none: the rule has nothing to say. */
  readonly messages?: readonly string[];
  /** What the findings' related places cover, of all findings in order. */
  readonly related?: readonly string[];
  readonly severities?: readonly string[];
  /** The text after the first fix of the first finding; null: there is no fix. */
  readonly fixed?: string | null;
  /** The fix may be applied unasked. */
  readonly safe?: boolean;
  /** What is found is there for nothing, which editors show faded. */
  readonly unused?: boolean;
  /** Nothing but this rule speaks. */
  readonly alone?: boolean;
}

/** What a case asks of its rule, which is on even where the preset leaves it out. */
export function settingsFor(
  name: string,
  { preset = 'recommended', options = {} }: Pick<RuleCase, 'preset' | 'options'> = {},
): LintSettings {
  const off = rules.some((rule) => rule.name === name && rule.off);
  const severity = rules.find((rule) => rule.name === name)?.severity ?? 'error';
  return { preset: presets[preset], rules: { [name]: { options, ...(off && { severity }) } } };
}

/** Runs a table of texts through lint, and compares what this rule says of each: where, and in which words. */
export function testRule(rule: string, cases: readonly RuleCase[]): void {
  test.each(cases)(`${rule}: $name`, async ({ text: marked, messages = [], ...expected }) => {
    const { text, findings, textAt } = await checkText(marked, expected.beside, settingsFor(rule, expected));
    expect(findings.filter((finding) => finding.rule === 'syntax-error')).toEqual([]);
    const found = findings.filter((finding) => finding.rule === rule);
    expect(mark(text, found)).toBe(marked);
    expect(found.map((finding) => finding.message)).toEqual(messages);
    for (const finding of found) expect(finding.message).toMatch(/"[^"]+".*[.?]$/su);
    if (expected.alone) expect(findings.filter((finding) => finding.rule !== rule)).toEqual([]);
    if (expected.severities) expect(found.map((finding) => finding.severity)).toEqual(expected.severities);
    if (expected.related) {
      const places = found.flatMap((finding) => finding.related);
      expect(places.map(textAt)).toEqual(expected.related);
      for (const place of places) expect(place.message).toMatch(/\.$/);
    }
    if (expected.unused !== undefined) {
      expect(found.map((finding) => finding.unused)).toEqual(found.map(() => expected.unused || undefined));
    }
    const fix = found[0]?.fixes[0];
    if (expected.fixed !== undefined) expect(fix ? applyFix(text, fix) : null).toBe(expected.fixed);
    if (expected.safe !== undefined) expect(fix?.safe).toBe(expected.safe);
  });
}
