import { readdirSync, readFileSync } from 'node:fs';
import { AstUtils, GrammarAST } from 'langium';
import { describe, expect, test } from 'vitest';
import { readMetrics } from '../reference/read-metrics.ts';
import { readPlaces } from '../reference/read-places.ts';
import { readSyntax } from '../reference/read-syntax.ts';
import { toFiles } from '../reference/to-files.ts';
import { toForm } from '../reference/to-form.ts';
import { chapters, metricMeanings, parts, words } from '../src/meanings/index.ts';
import { readShape } from '../src/shape.ts';
import { grammar } from './parse.ts';

const docs = new URL('../docs/', import.meta.url);
const rules = grammar.rules.filter(GrammarAST.isParserRule);
const meanings = chapters.flatMap((chapter) => chapter.meanings);
const titles = new Map(meanings.map((meaning) => [meaning.rule, meaning.title]));
const files = toFiles(grammar);

describe('what the rules mean', () => {
  test('each rule of the grammar is told once, and each entry has a rule', () => {
    const told = [...meanings.map((meaning) => meaning.rule), ...words.map((each) => each.rule), ...parts];
    expect(told.toSorted()).toEqual(rules.map((rule) => rule.name).toSorted());
  });

  test.each(words)('$rule: each word has a meaning, in the order of the grammar', ({ rule, means }) => {
    const written = rules.find((each) => each.name === rule);
    const keywords = written ? AstUtils.streamAllContents(written).filter(GrammarAST.isKeyword).toArray() : [];
    expect(Object.keys(means)).toEqual(keywords.map((keyword) => keyword.value));
  });

  test('each built-in metric has a meaning', () => {
    expect(readMetrics().map((metric) => metric.name)).toEqual(Object.keys(metricMeanings));
  });

  test('each title is a heading of its own', () => {
    expect(new Set(titles.values()).size).toBe(meanings.length);
  });

  test.each(meanings)('$title: says something of each', ({ summary, facts, example }) => {
    for (const text of [summary, ...facts]) expect(text).toMatch(/[.:]$/);
    expect(facts.length).toBeGreaterThan(0);
    expect(example.text.trim()).not.toBe('');
  });
});

describe('where statements stand', () => {
  const places = readPlaces(grammar, new Set(titles.keys()));
  const { statements, clauses } = readShape(grammar);

  test('every keyword that may start a statement in a block is told there', () => {
    for (const [block, keywords] of statements) {
      const held = places.holds(block).flatMap((name) => {
        const rule = rules.find((each) => each.name === name);
        const form = rule ? toForm(readSyntax(rule, () => undefined)) : '';
        return form.split(' ')[0]?.split('|') ?? [];
      });
      expect(new Set(held)).toEqual(keywords);
    }
  });

  test('a word of two meanings stands where each of them does', () => {
    expect(places.standsIn('Metric')).toEqual(['Document']);
    expect(places.standsIn('Measure')).toEqual(['Journey', 'Stage', 'Touchpoint', 'Solution']);
  });

  test('the small words go with what carries them', () => {
    expect(clauses).toContain('via');
    expect(places.usedBy('ViaClause')).toEqual(['Stage', 'Touchpoint']);
    expect(places.usedBy('ByClause')).toEqual(['Backing']);
    expect(places.usedBy('SeverityClause')).toEqual(['Remark']);
  });
});

test.each([
  ['Source', /^source \[name\] \["label"\] \[interview\|.+\|assumption\] \[date\] \[file "path"\]/],
  ['State', /^state \(current \| future \[of journey\]\)$/],
  ['Touchpoint', /^touchpoint\|step \[name\] \["label"\] \[for persona, …\] \[via channel, …\] .* \[\{ … \}\]$/],
  ['Move', /^move touchpoint -> touchpoint\|exit -> … \["label"\] \[N%\] \[from source, …\]$/],
  ['Value', /^N \[\.\.N\] \[% \| \/N \| s\|min\|/],
  ['Share', /^share N%$/],
])('the form of %s can be read', (name, form) => {
  const rule = rules.find((each) => each.name === name);
  expect(rule && toForm(readSyntax(rule, (other) => titles.get(other)))).toMatch(form);
});

describe('the files', () => {
  test('those in docs/ are what the generator writes', () => {
    const pictures = readdirSync(new URL('syntax/', docs)).map((name) => `syntax/${name}`);
    expect(['reference.md', ...pictures].toSorted()).toEqual([...files.keys()].toSorted());
    for (const [path, text] of files) expect(readFileSync(new URL(path, docs), 'utf8'), path).toBe(text);
  });

  test('the same grammar gives the same bytes', () => {
    expect([...toFiles(grammar)]).toEqual([...files]);
  });

  test('pictures hold no script, and nothing from elsewhere', () => {
    for (const [path, text] of files) {
      if (!path.endsWith('.svg')) continue;
      expect(text).toMatch(/^<svg [^>]*role="img"[^>]*>\s*<title>Syntax of /);
      expect(text).not.toMatch(/<script|href|url\(|@import|\son\w+=|<foreignObject/i);
      expect(text.replaceAll('http://www.w3.org/2000/svg', '')).not.toContain('//');
    }
  });

  test('every picture is on the page, with words for those who do not see it', () => {
    const shown = [...(files.get('reference.md') ?? '').matchAll(/!\[Syntax of [^\]]+\]\(([^)]+)\)/g)].map(
      ([, path]) => path,
    );
    expect(shown.toSorted()).toEqual([...files.keys()].filter((path) => path.endsWith('.svg')).toSorted());
  });
});
