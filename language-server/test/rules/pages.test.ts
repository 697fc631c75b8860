import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Finding, Fix } from '../../src/finding.ts';
import { rules } from '../../src/rules/index.ts';
import type { OptionValue } from '../../src/rules/option.ts';
import { toRuleIndex } from '../../to-rule-index.ts';
import { applyFix, checkText } from './check-text.ts';
import { type Example, readPage } from './read-page.ts';
import { settingsFor } from './test-rule.ts';

const folder = new URL('../../docs/rules/', import.meta.url);
const text = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
const messages = (findings: readonly Finding[]): string[] =>
  findings.map((finding) => `${finding.rule}: ${finding.message}`);

test('each rule has a page, and each page a rule', () => {
  const pages = readdirSync(folder).filter((file) => file !== 'README.md');
  expect(pages.toSorted()).toEqual(rules.map((rule) => `${rule.name}.md`).toSorted());
});

test('the index is what is generated from the rules', () => {
  expect(text('README.md')).toBe(toRuleIndex(rules));
});

describe.each(rules)('$name', (rule) => {
  const page = readPage(text(`${rule.name}.md`));
  const check = async ({ beside, options }: Example, example: string): Promise<readonly Finding[]> =>
    (await checkText(example, beside, settingsFor(rule.name, { options }))).findings;

  test('the page says what the rule says', () => {
    const { title, description, category, severity, off } = page;
    expect({ title, description, category, severity, off }).toEqual({
      title: rule.name,
      description: rule.description,
      category: rule.category,
      severity: rule.severity,
      off: rule.off ?? false,
    });
    expect(rule.description).toMatch(/^(Disallow|Require|Enforce) .*\.$/);
    const options = Object.entries(rule.options ?? {});
    expect(page.sections).toEqual([
      ...['Why', 'Incorrect', 'Correct'],
      ...(options.length > 0 ? ['Options'] : []),
      'When not to use it',
    ]);
    expect(page.options).toEqual(
      options.map(([name, option]) => `| \`${name}\` | ${shown(option.default)} | ${option.description} |`),
    );
    expect(page.incorrect.length).toBeGreaterThan(0);
    expect(page.correct.length).toBeGreaterThan(0);
  });

  test.each(page.incorrect)('finds the mistake of %#, and no other', async (example) => {
    const findings = await check(example, example.text);
    expect(messages(findings)).not.toEqual([]);
    expect(messages(findings).filter((message) => !message.startsWith(`${rule.name}: `))).toEqual([]);
    for (const finding of findings) expect(finding.message).toMatch(/"[^"]+".*[.?]$/su);
  });

  test('a fix is shown on the page if there is one', async () => {
    const found = await Promise.all(page.incorrect.map((example) => check(example, example.text)));
    expect(found.flat().some(({ fixes }) => fixes.length > 0)).toBe(rule.fixable ?? false);
  });

  test.each(page.correct)('has nothing to say of %#', async (example) => {
    expect(messages(await check(example, example.text))).toEqual([]);
  });

  test.each(page.incorrect)('the fixes of %# mend it and leave the rest as it is', async (example) => {
    const findings = await check(example, example.text);
    for (const finding of findings) {
      for (const fix of finding.fixes) {
        const mended = applyFix(example.text, fix);
        expect(mended.length - example.text.length).toBe(growth(example.text, fix));
        const after = await check(example, mended);
        expect(messages(after)).not.toContain(`${finding.rule}: ${finding.message}`);
        expect(after.length).toBeLessThan(findings.length);
      }
    }
  });

  test.each(page.incorrect)('the fixes of %# keep line ends', async (example) => {
    const crlf = example.text.replaceAll('\n', '\r\n');
    const inLf = (await check(example, example.text)).flatMap((finding) => finding.fixes);
    const inCrlf = (await check(example, crlf)).flatMap((finding) => finding.fixes);
    const mended = inLf.map((fix) => applyFix(example.text, fix).replaceAll('\n', '\r\n'));
    expect(inCrlf.map((fix) => applyFix(crlf, fix))).toEqual(mended);
  });
});

const shown = (value: OptionValue): string => (typeof value === 'number' ? `${value}` : JSON.stringify(value));

/** How many characters longer the text gets, if nothing but the edits' ranges is replaced. */
function growth(example: string, fix: Fix): number {
  const lines = example.split('\n');
  const offset = ({ line, character }: { line: number; character: number }): number =>
    lines.slice(0, line).join('\n').length + (line > 0 ? 1 : 0) + character;
  return fix.edits.reduce((sum, { range, text }) => sum + text.length - (offset(range.end) - offset(range.start)), 0);
}
