import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { otherFindings } from '../src/other-findings.ts';
import { rules } from '../src/rules/index.ts';

const folder = new URL('../docs/findings/', import.meta.url);

test('what is no rule has a page each, and each page is about such a finding', () => {
  expect(readdirSync(folder).toSorted()).toEqual(otherFindings.map((name) => `${name}.md`).toSorted());
  expect(rules.map(({ name }) => name)).not.toEqual(
    expect.arrayContaining([expect.stringMatching(otherFindings.join('|'))]),
  );
});

test.each(otherFindings)('the page about %s says why, and what to do', (name) => {
  const text = readFileSync(new URL(`${name}.md`, folder), 'utf8');
  expect(text.startsWith(`# ${name}\n\n`)).toBe(true);
  expect(text.match(/^## .*$/gm)).toEqual(['## Why', '## What to do']);
});
