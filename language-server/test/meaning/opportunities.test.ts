import { describe, expect, test } from 'vitest';
import { readMap } from '../read.ts';
import { bare, errorsOf, only, who } from './ask.ts';

describe('opportunities without `answers` answer the pains and needs inside the stage or touchpoint that holds them', () => {
  const map = () =>
    readMap(`${who}journey j "J" {
      pain top "on the journey"
      stage "S" {
        opportunity "of the stage"
        need n1 "on the stage"
        touchpoint a "A" { pain p1 "at A" quote "no pain" question "nor this" opportunity "of A" }
        step b "B" { need n2 "at B" opportunity "of B" answers p1 }
      }
      stage "T" { touchpoint "C" { pain p3 "elsewhere" } }
      opportunity "of the journey"
    }`);

  test('on the journey, only those written directly in it', async () => {
    const found = (await map()).opportunities.map(({ label, answers }) => [label, bare(answers)]);
    expect(found).toEqual([
      ['of the stage', ['n1', 'p1', 'n2']],
      ['of A', ['p1']],
      ['of B', ['p1']],
      ['of the journey', ['top']],
    ]);
  });

  test('and know what holds them', async () => {
    expect((await map()).opportunities.map(({ within }) => within)).toEqual([
      'stage:"S"',
      'touchpoint:a',
      'touchpoint:b',
      undefined,
    ]);
  });

  test('a pain of those who are not there is none', async () => {
    const { opportunities } = await readMap(
      `${who}journey j "J" for anna { stage "S" { touchpoint "A" { pain p "P" for boris pain q "Q" opportunity "O" opportunity "R" answers p } } }`,
    );
    expect(opportunities.map(({ answers }) => bare(answers))).toEqual([['q'], []]);
  });
});

describe('a solution with all it may carry', () => {
  const text = `team ecom "E-commerce"
team support "Support"
source ga "Analytics"
source crm "CRM"
${who}journey j "J" from crm {
  stage "S" {
    touchpoint "A" from ga {
      opportunity early "Show it early" {
        owner  support
        impact medium
        effort high
        result nps 10 -> 20
        solution badge "Fee on the page" {
          owner    ecom
          status   live 2026-05
          impact   high
          effort   low
          ticket   "https://tracker.example/SHOP-118"
          result   conversion 6.5% -> 7.8% from crm
          result   conversion +20%
          result   aov -5%
          informed ecom, support
          metric   csat 4.2 target 4.5 for anna
        }
        solution "Later" { status planned }
        solution "Bare"
      }
    }
  }
}`;

  test('means what it says', async () => {
    expect(await errorsOf(text)).toEqual([]);
    const { opportunities } = await readMap(text);
    const opportunity = only(opportunities);
    expect(opportunity).toMatchObject({
      name: 'early',
      label: 'Show it early',
      owner: 'team:support',
      impact: 'medium',
      effort: 'high',
      results: [{ metric: 'metric:nps', before: { from: 10 }, after: { from: 20 } }],
    });
    const [badge, later, bareOne] = opportunity.solutions;
    expect(badge).toMatchObject({
      id: 'solution:badge',
      label: 'Fee on the page',
      owner: 'team:ecom',
      status: 'live',
      since: '2026-05',
      impact: 'high',
      effort: 'low',
      ticket: 'https://tracker.example/SHOP-118',
      informed: ['team:ecom', 'team:support'],
    });
    expect(
      badge?.results.map(({ metric, before, after, change }) => [metric, before?.text, after?.text, change]),
    ).toEqual([
      ['metric:conversion', '6.5%', '7.8%', undefined],
      ['metric:conversion', undefined, undefined, 20],
      ['metric:aov', undefined, undefined, -5],
    ]);
    expect(badge?.measures).toMatchObject([
      { metric: 'metric:csat', value: { from: 4.2 }, target: { from: 4.5 }, personas: ['persona:anna'] },
    ]);
    expect([later?.status, later?.since, bareOne?.status]).toEqual(['planned', undefined, undefined]);
  });

  test('its evidence is its own, else that of the place around it', async () => {
    const badge = (await readMap(text)).opportunities[0]?.solutions[0];
    expect(badge?.results.map(({ sources }) => bare(sources))).toEqual([['crm'], ['ga'], ['ga']]);
    expect(badge?.measures.map(({ sources }) => bare(sources))).toEqual([['ga']]);
  });

  test('all its teams are of the map', async () => {
    expect((await readMap(text)).actors.map(({ label }) => label).toSorted()).toEqual(['E-commerce', 'Support']);
  });

  test.each(['proposed', 'planned', 'live', 'measured', 'dropped'])('status %s', async (status) => {
    const map = await readMap(`${who}journey j "J" { opportunity "O" { solution "S" { status ${status} 2026 } } }`);
    expect(map.opportunities[0]?.solutions[0]).toMatchObject({ status, since: '2026' });
  });

  test('a ticket that is no link is left out', async () => {
    const unsafe = `${who}journey j "J" { opportunity "O" { solution "S" { ticket "javascript:alert(1)" } } }`;
    expect(await errorsOf(unsafe)).toEqual(['unsafe-link']);
    expect((await readMap(unsafe)).opportunities[0]?.solutions[0]?.ticket).toBeUndefined();
  });
});
