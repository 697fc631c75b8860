import { expect, test } from 'vitest';
import { applyFix, checkText, type MarkedText, mark, textAt } from './check-text.ts';

export interface RuleCase {
  readonly name: string;
  readonly text: MarkedText;
  /** One for each marked place, in text order; none: the rule has nothing to say. */
  readonly messages?: readonly string[];
  /** What the findings' related places cover, of all findings in order. */
  readonly related?: readonly string[];
  readonly severities?: readonly string[];
  /** The text after the first fix of the first finding. */
  readonly fixed?: string;
}

/** Runs a table of texts through lint, and compares what this rule says of each: where, and in which words. */
export function testRule(rule: string, cases: readonly RuleCase[]): void {
  test.each(cases)(`${rule}: $name`, async ({ text: marked, messages = [], related, severities, fixed }) => {
    const { text, findings } = await checkText(marked);
    expect(findings.filter((finding) => finding.rule === 'syntax-error')).toEqual([]);
    const found = findings.filter((finding) => finding.rule === rule);
    expect(mark(text, found)).toBe(marked);
    expect(found.map((finding) => finding.message)).toEqual(messages);
    for (const finding of found) expect(finding.message).toMatch(/"[^"]+".*[.?]$/su);
    if (severities) expect(found.map((finding) => finding.severity)).toEqual(severities);
    if (related) {
      const places = found.flatMap((finding) => finding.related);
      expect(places.map((place) => textAt(text, place.range))).toEqual(related);
      for (const place of places) expect(place.message).toMatch(/\.$/);
    }
    if (fixed !== undefined) {
      const fix = found[0]?.fixes[0];
      expect(fix && applyFix(text, fix)).toBe(fixed);
    }
  });
}
