import type { JourneyMap } from '@cjm/grammar/model';
import { expect, test } from 'vitest';
import { describePart } from '../../src/about/describe-part.ts';
import type { PartDescription } from '../../src/about/description.ts';
import { drawMap } from '../../src/draw-map.ts';
import { drawnIds } from '../../src/drawn-ids.ts';
import { createElk } from '../../src/elk.ts';
import { foreignId } from '../../src/outcomes.ts';
import { wordsOf } from '../../src/words.ts';
import { giftShop } from '../fixtures/gift-shop.ts';
import { sayEverything } from '../fixtures/say-everything.ts';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };

const map: JourneyMap = {
  id: 'buy',
  range,
  label: 'Buying',
  goals: ['In time'],
  state: 'current',
  owner: 'shop',
  reviewed: { date: '2026-06-30', every: { count: 6, unit: 'months' } },
  remarks: [],
  measures: [],
  personas: [
    { id: 'anna', range, label: 'Anna', share: 40, goals: [], remarks: [] },
    { id: 'boris', range, label: 'Boris', goals: [], remarks: [] },
  ],
  channels: [{ id: 'app', range, label: 'Mobile app', presence: 'online' }],
  actors: [
    { id: 'shop', range, kind: 'team', label: 'E-commerce' },
    { id: 'carrier', range, kind: 'system', label: 'Tariffs' },
  ],
  sources: [
    { id: 'talks', range, label: '12 interviews', kind: 'interview', date: '2026-05', sample: 12 },
    { id: 'ga', range, label: 'Web analytics', link: 'https://example.org/ga' },
  ],
  metrics: [{ id: 'conversion', range, label: 'Conversion', better: 'higher' }],
  stages: [
    {
      id: 'checkout',
      range,
      label: 'Checkout',
      objective: 'convert',
      goals: ['Pay without surprises'],
      remarks: [],
      links: [],
      measures: [],
      touchpoints: [
        {
          id: 'delivery',
          range,
          kind: 'touchpoint',
          label: 'Chooses delivery',
          channels: ['app'],
          personas: ['anna', 'boris'],
          momentOfTruth: { why: 'The promise is kept or broken', range },
          duration: { kind: 'duration', from: 120, to: 300, text: '2..5 min' },
          links: [],
          emotions: [{ id: 'e1', range, persona: 'anna', value: -2, word: 'cheated', sources: ['talks'] }],
          remarks: [
            {
              id: 'lateFee',
              range,
              kind: 'pain',
              text: 'The fee appears only now',
              severity: 'high',
              personas: ['anna'],
              sources: ['talks', 'ga'],
            },
          ],
          measures: [
            {
              id: 'm1',
              range,
              metric: 'conversion',
              value: { kind: 'percent', from: 6.5, to: 6.5, text: '6.5%' },
              target: { kind: 'percent', from: 9, to: 9, text: '9%' },
              personas: [],
              sources: [],
            },
          ],
          backings: [{ id: 'b1', range, row: 'backstage', text: 'Tariff is fetched', actors: ['carrier'] }],
        },
      ],
    },
  ],
  opportunities: [
    {
      id: 'early',
      range,
      label: 'Show the price early',
      answers: ['lateFee'],
      impact: 'high',
      results: [],
      solutions: [
        {
          id: 'badge',
          range,
          label: 'Fee on the product page',
          owner: 'shop',
          status: 'live',
          since: '2026-07',
          effort: 'low',
          ticket: 'javascript:alert(1)',
          results: [],
          informed: ['shop'],
          measures: [],
        },
      ],
    },
  ],
  paths: [],
  moves: [{ id: 'delivery->exit', range, from: 'delivery', to: 'exit', share: 34, back: false, sources: ['ga'] }],
};

/** As a reader sees it: a line for each fact. */
function told(part: string): readonly string[] | undefined {
  return toldOf(describePart(map, `cjm.buy.${part}`));
}

function toldOf(description: PartDescription | undefined): readonly string[] | undefined {
  if (!description) return undefined;
  const { kind, title, where, facts } = description;
  return [
    [kind, ...where].join(' · '),
    title,
    ...facts.map(({ term, values }) => {
      const texts = values.map(({ text, note, tone }) => `${text}${note ? ` (${note})` : ''}${tone ? ` ${tone}` : ''}`);
      return `${term}: ${texts.join(' | ')}`;
    }),
  ];
}

test('of a touchpoint: who passes and feels what, its metric against its target, where it leads', () => {
  expect(told('delivery')).toEqual([
    'Touchpoint 1 · Checkout',
    'Chooses delivery',
    'Channels: Mobile app (online)',
    'Who: Everybody',
    'Feelings: Anna: −2 “cheated” (very bad) bad | Boris: not known',
    'Moment of truth: The promise is kept or broken',
    'Takes: 2–5 min',
    'Metrics: Conversion 6.5%, target 9% (missed) bad',
    'Pains: The fee appears only now (high) bad',
    'Behind the scenes: Tariff is fetched (backstage, Tariffs)',
    'Leads to: leaves the journey (34%) bad',
    'Evidence: 12 interviews (interview, 2026-05, n = 12) | Web analytics',
  ]);
});

test('of a pain: how severe, whose, what answers it and how far that is, and its evidence', () => {
  expect(told('lateFee')).toEqual([
    'Pain · Checkout · Chooses delivery',
    'The fee appears only now',
    'Severity: High',
    'Who: Anna',
    'Answered by: Show the price early | Fee on the product page (Live since 2026-07, E-commerce) good',
    'Evidence: 12 interviews (interview, 2026-05, n = 12) | Web analytics',
  ]);
});

test('of a feeling: what the scale means by it, and that a metric has no evidence', () => {
  expect(told('e1')).toEqual([
    'Feeling · Checkout · Chooses delivery',
    '−2 “cheated”',
    'Feeling: very bad bad',
    'Who: Anna',
    'Evidence: 12 interviews (interview, 2026-05, n = 12)',
  ]);
  expect(told('m1')).toContain('Evidence: none given');
  expect(told('m1')).toContain('Target: 9% (higher is better)');
});

test('of a pain of the journey that the map is compared with: whose journey, what becomes of it, what answers it', () => {
  const later: JourneyMap = {
    ...map,
    id: 'later',
    label: 'Buying tomorrow',
    state: 'future',
    stages: map.stages.map((stage) => ({
      ...stage,
      touchpoints: stage.touchpoints.map((touchpoint) => ({ ...touchpoint, remarks: [] })),
    })),
    opportunities: [],
  };
  const toldBy = (opportunities: JourneyMap['opportunities']) =>
    toldOf(describePart({ ...later, opportunities }, 'cjm.later.buy_2f_lateFee', wordsOf(), { against: map }));
  expect(toldBy([])).toEqual([
    'Pain · Buying · Checkout · Chooses delivery',
    'The fee appears only now',
    'Status: Answered good',
    'Severity: High',
    'Who: Anna',
    'Answered by: Show the price early | Fee on the product page (Live since 2026-07, E-commerce) good',
    'Evidence: 12 interviews (interview, 2026-05, n = 12) | Web analytics',
  ]);
  const pain = map.stages[0]?.touchpoints[0]?.remarks.find(({ id }) => id === 'lateFee');
  const called = pain && foreignId(map, pain);
  const answer = {
    id: 'free',
    range,
    label: 'Make it free',
    answers: called ? [called] : [],
    results: [],
    solutions: [],
  };
  expect(toldBy([answer])).toContain('Answered by: Make it free');
  const answering = { ...later, opportunities: [answer] };
  expect(toldOf(describePart(answering, 'cjm.later.free', wordsOf(), { against: map }))).toContain(
    'Answers: The fee appears only now (high) bad',
  );
  expect(toldOf(describePart(later, 'cjm.later.buy_2f_lateFee'))).toBeUndefined();
});

test('of an opportunity, its solutions and the journey', () => {
  expect(told('early')).toEqual([
    'Opportunity',
    'Show the price early',
    'Answers: The fee appears only now (high) bad',
    'Impact: High',
    'Solutions: Fee on the product page (Live since 2026-07, E-commerce) good',
  ]);
  expect(told('badge')).toContain('Effort: Low');
  expect(told('.header')).toContain('Reviewed: 2026-06-30, every 6 months');
});

test('only addresses that open a page or a mail can be followed', () => {
  const values = (part: string, term: string) =>
    describePart(map, `cjm.buy.${part}`)?.facts.find((fact) => fact.term === term)?.values;
  expect(values('badge', 'Ticket')).toEqual([{ text: 'javascript:alert(1)' }]);
  expect(values('ga', 'Link')).toEqual([{ text: 'https://example.org/ga', link: 'https://example.org/ga' }]);
});

test('every part of a picture that shows something written can be told about', async () => {
  const everything = sayEverything(giftShop);
  const scene = await drawMap(everything, createElk());
  const written = scene.sources.map(({ id }) => id);
  expect(written.length).toBeGreaterThan(100);
  expect(written.filter((id) => describePart(everything, id) === undefined)).toEqual([]);
  expect([...drawnIds(scene.shapes)].length).toBeGreaterThan(100);
  expect(describePart(everything, 'cjm.buyGift-in-full.nothing')).toBeUndefined();
});
