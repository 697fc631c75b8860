import { describe, expect, test } from 'vitest';
import { read, readMap } from '../read.ts';
import { bare, errorsOf, placeOf, stageOf, who } from './ask.ts';

describe('steps have no channel', () => {
  const text = (step: string): string =>
    `channel web "Web"\nchannel app "App"\n${who}journey j "J" { stage "S" via web { touchpoint "A" touchpoint "B" via app, web ${step} } }`;

  test("`via` on one is an error, and a stage's `via` does not reach it", async () => {
    expect(await errorsOf(text('step "C" via app'))).toEqual(['channel-on-step']);
    const map = await readMap(text('step "C" via app step "D"'));
    expect(['A', 'B', 'C', 'D'].map((label) => bare(placeOf(map, label).channels))).toEqual([
      ['web'],
      ['app', 'web'],
      [],
      [],
    ]);
  });

  test('what only a step names is no channel of the map', async () => {
    const map = await readMap(
      `channel web "Web"\n${who}journey j "J" { stage "S" { step "C" via web touchpoint "A" } }`,
    );
    expect(map.channels).toEqual([]);
  });

  test('everywhere else a step counts like a touchpoint', async () => {
    const map = await readMap(
      `${who}journey j "J" { stage "S" { step c "C" { emotion 1 pain "P" backstage "B" opportunity "O" } touchpoint a "A" } path : c -> a }`,
    );
    expect(placeOf(map, 'C')).toMatchObject({ kind: 'step', emotions: [{}, {}, {}], remarks: [{}], backings: [{}] });
    expect(map.paths[0]?.stops).toEqual(['touchpoint:c', 'touchpoint:a']);
  });
});

describe('what a touchpoint, step or stage may say of itself', () => {
  const facts = `moment-of-truth "Kept or broken" when "Week 7" duration 2..5 min owner ecom details inner link "https://a.example/1" "Screen" link "mailto:a@b.example"`;
  const text = `team ecom "E-commerce"\n${who}journey inner "Inside" { }\njourney j "J" { stage "S" { objective convert goal "Pay" goal "Soon" ${facts} touchpoint "A" { ${facts} } step "B" { moment-of-truth } } }`;

  test('the same on each level', async () => {
    const { maps, findings } = await read(text);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const map = maps[1];
    if (!map) throw new Error('no map');
    for (const place of [stageOf(map, 'S'), placeOf(map, 'A')]) {
      expect(place).toMatchObject({
        momentOfTruth: { why: 'Kept or broken' },
        when: 'Week 7',
        duration: { kind: 'duration', from: 120, to: 300, text: '2..5 min' },
        owner: 'team:ecom',
        details: { journey: 'journey:inner', label: 'Inside' },
        links: [{ url: 'https://a.example/1', label: 'Screen' }, { url: 'mailto:a@b.example' }],
      });
    }
    expect(stageOf(map, 'S')).toMatchObject({ objective: 'convert', goals: ['Pay', 'Soon'] });
    expect(placeOf(map, 'B').momentOfTruth).toEqual({ range: expect.anything() });
    expect(maps[0]?.id).toBe('journey:inner');
  });

  test('`details` may open a journey of another file', async () => {
    const map = await readMap(
      `import "inner.cjm"\n${who}journey j "J" { stage "S" { touchpoint "A" { details inner } } }`,
      { 'inner.cjm': 'journey inner "Inside" { }' },
    );
    expect(placeOf(map, 'A').details).toEqual({ journey: 'journey:inner', label: 'Inside' });
  });

  test('links that are not http, https or mailto are left out', async () => {
    const map = await readMap(
      `${who}journey j "J" { stage "S" { touchpoint "A" { link "javascript:x" link "https://ok.example" link "file:///x" } } }`,
    );
    expect(placeOf(map, 'A').links.map(({ url }) => url)).toEqual(['https://ok.example']);
  });

  test.each(['attract', 'subscribe', 'convert', 'engage', 'satisfy', 'nurture', 'retain', 'delight', 'promote'])(
    'objective %s',
    async (objective) => {
      expect(stageOf(await readMap(`journey j "J" { stage "S" { objective ${objective} } }`), 'S').objective).toBe(
        objective,
      );
    },
  );
});

describe("the service blueprint's rows", () => {
  test('`frontstage backstage support artifact`, with those who do it', async () => {
    const text = `team ops "Operations"\nsystem crm "CRM"\n${who}journey j "J" { stage "S" { touchpoint "A" { frontstage "Greets" by ops backstage "Looks up" by crm, ops support "Is hosted" artifact "Receipt" } } }`;
    expect(await errorsOf(text)).toEqual([]);
    const map = await readMap(text);
    expect(placeOf(map, 'A').backings.map(({ row, text: said, actors }) => [row, said, bare(actors)])).toEqual([
      ['frontstage', 'Greets', ['ops']],
      ['backstage', 'Looks up', ['crm', 'ops']],
      ['support', 'Is hosted', []],
      ['artifact', 'Receipt', []],
    ]);
    expect(map.actors.map(({ kind, label }) => [kind, label])).toEqual([
      ['team', 'Operations'],
      ['system', 'CRM'],
    ]);
  });
});

describe('what a journey says of itself', () => {
  test('scenario, goals, owner, review, remarks', async () => {
    const text = `team ecom "E-commerce"\n${who}journey j "J" { scenario "A present" goal "In time" goal "In one piece" owner ecom reviewed 2026-06-30 every 6 months action "Buys" }`;
    expect(await errorsOf(text)).toEqual([]);
    expect(await readMap(text)).toMatchObject({
      scenario: 'A present',
      goals: ['In time', 'In one piece'],
      owner: 'team:ecom',
      reviewed: { date: '2026-06-30', every: { count: 6, unit: 'months' } },
      remarks: [{ kind: 'action', text: 'Buys' }],
    });
  });

  test('what a persona says of itself', async () => {
    const text =
      'source talks "Talks"\npersona anna "Anna" { segment "New" role "Buyer" share 40% goal "Friday" need price "Know it" from talks pain "No time" quote "Five minutes" from talks gain "Quick" }\njourney j "J" { }';
    expect(await errorsOf(text)).toEqual([]);
    expect((await readMap(text)).personas[0]).toMatchObject({
      segment: 'New',
      role: 'Buyer',
      share: 40,
      goals: ['Friday'],
      remarks: [
        { kind: 'need', name: 'price', sources: ['source:talks'] },
        { kind: 'pain', text: 'No time', sources: [] },
        { kind: 'quote' },
        { kind: 'gain' },
      ],
    });
  });
});
