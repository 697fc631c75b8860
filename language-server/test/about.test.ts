import { readdirSync, readFileSync } from 'node:fs';
import { typesIn } from '@cjm/grammar';
import { expect, test } from 'vitest';
import { presets } from '../src/presets.ts';
import { rules } from '../src/rules/index.ts';
import type { LintFile, Rule } from '../src/rules/rule.ts';
import { setRules } from '../src/set-rules.ts';
import { readBlocks } from './docs/read-blocks.ts';
import { standIn } from './docs/stand-in.ts';
import { openFolder, type Read, type Texts, world } from './read.ts';

const gallery = new URL('../../examples/', import.meta.url);
const pages = new URL('../docs/rules/', import.meta.url);
const read = (folder: URL, end: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(end))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'));

const examples = read(pages, '.md').flatMap(readBlocks);
const beside: Texts = Object.fromEntries(
  examples.flatMap(({ path, text }) => (path === undefined ? [] : [[path, text]])),
);
const texts = [
  ...read(gallery, '.cjm'),
  ...examples.map(({ place, text }) => (place === undefined ? text : standIn(place, text))),
];

/** What a rule says of a file, whether it is about anything there or not. */
function* said(rule: Rule, file: LintFile) {
  for (const preset of Object.values(presets)) {
    const setting = setRules([rule], { preset, rules: { [rule.name]: { severity: 'error' } } }).first[0]?.setting;
    if (!setting) continue;
    if (rule.looksAt === 'journey') for (const journey of file.journeys) yield* rule.check(journey, file, setting);
    else if (rule.looksAt !== 'suppressions') yield* rule.check(file, setting);
  }
}

test('a rule has nothing to say of a file that holds nothing of what it is about', async () => {
  const files: Read[] = [];
  for (const text of texts) files.push(await openFolder({ ...beside, 'map.cjm': text }).read('map.cjm'));
  for (const rule of rules) {
    const { about } = rule;
    if (!about) continue;
    const others = files.filter(({ document }) => !about.some((type) => typesIn(document.parseResult.value).has(type)));
    expect(others.length, rule.name).toBeGreaterThan(0);
    for (const { document, journeys } of others) {
      const file: LintFile = { document, root: document.parseResult.value, journeys, world };
      expect([...said(rule, file)], `${rule.name}: ${document.textDocument.getText()}`).toEqual([]);
    }
  }
});
