import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Finding, Fix } from '../../src/finding.ts';
import { rules } from '../../src/rules/index.ts';
import { applyFix, checkText } from './check-text.ts';
import { readPage } from './read-page.ts';

const folder = new URL('../../docs/rules/', import.meta.url);
const text = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
const messages = (findings: readonly Finding[]): string[] =>
  findings.map((finding) => `${finding.rule}: ${finding.message}`);

test('each rule has a page, and each page a rule', () => {
  const pages = readdirSync(folder).filter((file) => file !== 'README.md');
  expect(pages.toSorted()).toEqual(rules.map((rule) => `${rule.name}.md`).toSorted());
});

test('the index lists all rules by category, in the order of the list', () => {
  const categories = [...Map.groupBy(rules, (rule) => rule.category)];
  const listed = categories.map(([category, members]) => ({
    category,
    rows: members.map(({ name, severity, description }) => `| [${name}](${name}.md) | ${severity} | ${description} |`),
  }));
  const sections = text('README.md')
    .split(/^## /m)
    .slice(1)
    .map((section) => ({
      category: section.slice(0, section.indexOf('\n')).toLowerCase(),
      rows: section
        .split('\n')
        .filter((line) => line.startsWith('| ['))
        .map((line) => line.replace(/ +/g, ' ')),
    }));
  expect(sections).toEqual(listed);
});

describe.each(rules)('$name', (rule) => {
  const page = readPage(text(`${rule.name}.md`));

  test('the page says what the rule says', () => {
    const { title, description, category, severity } = page;
    expect({ title, description, category, severity }).toEqual({
      title: rule.name,
      description: rule.description,
      category: rule.category,
      severity: rule.severity,
    });
    expect(rule.description).toMatch(/^(Disallow|Require|Enforce) .*\.$/);
    expect(page.sections).toEqual(['Why', 'Incorrect', 'Correct', 'When not to use it']);
    expect(page.incorrect.length).toBeGreaterThan(0);
    expect(page.correct.length).toBeGreaterThan(0);
  });

  test.each(page.incorrect)('finds the mistake of %#, and no other', async ({ text: example, beside }) => {
    const { findings } = await checkText(example, beside);
    expect(new Set(findings.map((finding) => finding.rule))).toEqual(new Set([rule.name]));
    for (const finding of findings) expect(finding.message).toMatch(/"[^"]+".*[.?]$/su);
  });

  test.each(page.correct)('has nothing to say of %#', async ({ text: example, beside }) => {
    expect(messages((await checkText(example, beside)).findings)).toEqual([]);
  });

  test.each(page.incorrect)(
    'the fixes of %# mend it and leave the rest as it is',
    async ({ text: example, beside }) => {
      const { findings } = await checkText(example, beside);
      for (const finding of findings) {
        for (const fix of finding.fixes) {
          const mended = applyFix(example, fix);
          expect(mended.length - example.length).toBe(growth(example, fix));
          const after = (await checkText(mended, beside)).findings;
          expect(messages(after)).not.toContain(`${finding.rule}: ${finding.message}`);
          expect(after.length).toBeLessThan(findings.length);
        }
      }
    },
  );

  test.each(page.incorrect)('the fixes of %# keep line ends', async ({ text: example, beside }) => {
    const crlf = example.replaceAll('\n', '\r\n');
    const inLf = (await checkText(example, beside)).findings.flatMap((finding) => finding.fixes);
    const inCrlf = (await checkText(crlf, beside)).findings.flatMap((finding) => finding.fixes);
    const mended = inLf.map((fix) => applyFix(example, fix).replaceAll('\n', '\r\n'));
    expect(inCrlf.map((fix) => applyFix(crlf, fix))).toEqual(mended);
  });
});

/** How many characters longer the text gets, if nothing but the edits' ranges is replaced. */
function growth(example: string, fix: Fix): number {
  const lines = example.split('\n');
  const offset = ({ line, character }: { line: number; character: number }): number =>
    lines.slice(0, line).join('\n').length + (line > 0 ? 1 : 0) + character;
  return fix.edits.reduce((sum, { range, text }) => sum + text.length - (offset(range.end) - offset(range.start)), 0);
}
