import { evidenceShare } from '@cjm/grammar/figures';
import { describe, expect, test } from 'vitest';
import { readMap } from '../read.ts';
import { bare, errorsOf, placeOf, stageOf, who } from './ask.ts';

const sources = 'source a "A"\nsource b "B"\nsource c "C"\nsource d "D"\n';
const from = (things: readonly { readonly sources: readonly string[] }[]): string[][] =>
  things.map((thing) => bare(thing.sources));

describe('`from` of a journey, stage and touchpoint holds for all within that say nothing themselves', () => {
  const map = () =>
    readMap(`${sources}${who}journey j "J" for anna from a {
      pain "1" metric nps 1 pain "2" from d
      stage "S" from b, c { pain "3" metric nps 1
        touchpoint "A" from c { pain "4" emotion 1 metric nps 1 pain "5" from a, d }
        touchpoint "B" { pain "6" emotion 1 from d }
      }
      stage "T" { pain "7" touchpoint "C" { pain "8" } }
    }`);

  test('the nearest counts, and its own beats all', async () => {
    const found = await map();
    expect(from(found.remarks)).toEqual([['a'], ['d']]);
    expect(from(found.measures)).toEqual([['a']]);
    expect(from(stageOf(found, 'S').remarks)).toEqual([['b', 'c']]);
    expect(from(stageOf(found, 'S').measures)).toEqual([['b', 'c']]);
    expect(from(placeOf(found, 'A').remarks)).toEqual([['c'], ['a', 'd']]);
    expect(from(placeOf(found, 'A').emotions)).toEqual([['c']]);
    expect(from(placeOf(found, 'A').measures)).toEqual([['c']]);
    expect(from(placeOf(found, 'B').remarks)).toEqual([['b', 'c']]);
    expect(from(placeOf(found, 'B').emotions)).toEqual([['d']]);
    expect(from(placeOf(found, 'C').remarks)).toEqual([['a']]);
  });

  test("a stage's default keeps the evidence of its stage", async () => {
    const found = await readMap(
      `${sources}${who}journey j "J" for anna { stage "S" from a { emotion 1 touchpoint "A" from b } }`,
    );
    expect(from(placeOf(found, 'A').emotions)).toEqual([['a']]);
  });

  test('what a persona says does not rest on the evidence of a journey', async () => {
    const found = await readMap(
      `${sources}persona p "P" { pain "1" pain "2" from b }\njourney j "J" from a { pain "3" }`,
    );
    expect(from(found.personas[0]?.remarks ?? [])).toEqual([[], ['b']]);
  });

  test('all that are mentioned are of the map, in their order, others are not', async () => {
    const found = await readMap(`${sources}${who}journey j "J" from c { pain "1" from a, c }`);
    expect(found.sources.map(({ label }) => label)).toEqual(['C', 'A']);
    expect(evidenceShare(found)).toBe(100);
  });
});

describe('clauses stand in any order', () => {
  test.each([
    'pain "x" severity high for anna from a',
    'pain "x" from a for anna severity high',
    'pain "x" for anna severity high from a',
  ])('%s', async (remark) => {
    const found = await readMap(`${sources}${who}journey j "J" { ${remark} }`);
    expect(found.remarks).toMatchObject([{ severity: 'high', personas: ['persona:anna'], sources: ['source:a'] }]);
  });

  test('of a touchpoint and a stage', async () => {
    const text = `channel web "W"\n${sources}${who}journey j "J" from a for anna, boris { stage "S" from b via web for anna { touchpoint "A" via web from c for anna { pain "x" } } }`;
    expect(await errorsOf(text)).toEqual([]);
    expect(placeOf(await readMap(text), 'A')).toMatchObject({
      personas: ['persona:anna'],
      channels: ['channel:web'],
      remarks: [{ sources: ['source:c'] }],
    });
  });
});

describe('a source', () => {
  const source = async (facts: string) =>
    (await readMap(`source s "S" ${facts}\n${who}journey j "J" from s { }`)).sources[0];

  test('carries kind, date, file, link and sample, in any order', async () => {
    const expected = {
      kind: 'analytics',
      date: '2026-06-30',
      file: 'ga.csv',
      link: 'https://ga.example',
      sample: 4800,
    };
    const facts = ['analytics', '2026-06-30', 'file "ga.csv"', 'link "https://ga.example"', 'sample 4800'];
    expect(await source(facts.join(' '))).toMatchObject(expected);
    expect(await source(facts.toReversed().join(' '))).toMatchObject(expected);
  });

  test.each([
    'interview',
    'survey',
    'analytics',
    'crm',
    'support',
    'review',
    'social',
    'observation',
    'staff',
    'assumption',
  ])('of the kind %s', async (kind) => {
    expect(await source(kind)).toMatchObject({ kind });
    expect(await source(`2026 ${kind}`)).toMatchObject({ kind, date: '2026' });
  });

  test('without a safe link has none', async () => {
    expect((await source('link "javascript:x"'))?.link).toBeUndefined();
  });
});
