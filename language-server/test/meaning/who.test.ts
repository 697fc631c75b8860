import { routesOf } from '@cjm/grammar/figures';
import { describe, expect, test } from 'vitest';
import { readMap } from '../read.ts';
import { about, bare, errorsOf, feelings, passing, placeOf, who } from './ask.ts';

const one = (text: string): string => `${who}journey j "J" for anna, boris { stage "S" { touchpoint "A" ${text} } }`;
const personas = async (text: string, beside = {}): Promise<string[]> =>
  bare((await readMap(text, beside)).personas.map(({ id }) => id));

describe('a journey without `for` is for all personas that its file declares', () => {
  test('in the order declared', async () => {
    expect(await personas(`${who}journey j "J" { }`)).toEqual(['anna', 'boris', 'eva']);
  });

  test('not for those it imports', async () => {
    const beside = { 'people.cjm': 'persona olga "Olga"\n' };
    expect(await personas(`import "people.cjm"\n${who}journey j "J" { }`, beside)).toEqual(['anna', 'boris', 'eva']);
    expect(await personas(`import "people.cjm"\n${who}journey j "J" for olga, eva { }`, beside)).toEqual([
      'olga',
      'eva',
    ]);
  });

  test('without any persona it is for nobody, and its places are drawn all the same', async () => {
    expect(passing(await readMap('journey j "J" { stage "S" { touchpoint "A" { emotion 1 } } }'))).toEqual({ A: [] });
  });
});

describe('a touchpoint without `for` is passed by all personas of the journey', () => {
  test('in the order of the journey', async () => {
    const map = await readMap(
      `${who}journey j "J" for boris, anna { stage "S" { touchpoint "A" touchpoint "B" for anna, boris step "C" for anna } }`,
    );
    expect(passing(map)).toEqual({ A: ['boris', 'anna'], B: ['boris', 'anna'], C: ['anna'] });
  });

  test('a stage may carry `for`, for all within that say nothing themselves', async () => {
    const map = await readMap(
      `${who}journey j "J" { stage "S" for anna, eva { touchpoint "A" touchpoint "B" for eva } stage "T" { touchpoint "C" } }`,
    );
    expect(passing(map)).toEqual({ A: ['anna', 'eva'], B: ['eva'], C: ['anna', 'boris', 'eva'] });
  });
});

describe('a remark, emotion or metric without `for` is about all who pass its touchpoint', () => {
  test('with `for` it is about those', async () => {
    const map = await readMap(
      one('{ pain "all" need "hers" for anna metric nps 1 metric csat 2 for boris emotion 1 emotion 2 for anna }'),
    );
    const place = placeOf(map, 'A');
    expect(about(place.remarks)).toEqual({ all: [], hers: ['anna'] });
    expect(place.measures.map((measure) => bare(measure.personas))).toEqual([[], ['boris']]);
    expect(feelings(place)).toEqual({ anna: 2, boris: 1 });
  });
});

describe('only `for` decides who passes, never a path', () => {
  test('who has a path without the touchpoint still passes it', async () => {
    const map = await readMap(
      `${who}journey j "J" for anna { stage "S" { touchpoint a "A" touchpoint b "B" touchpoint c "C" } path for anna: a -> c }`,
    );
    expect(passing(map)).toEqual({ A: ['anna'], B: ['anna'], C: ['anna'] });
  });

  test('who has a path through a touchpoint of others does not pass it', async () => {
    const map = await readMap(
      `${who}journey j "J" for anna, boris { stage "S" { touchpoint a "A" touchpoint b "B" for boris touchpoint c "C" } path : a -> b -> c }`,
    );
    expect(passing(map)).toMatchObject({ B: ['boris'] });
    const routes = routesOf(map, 'persona:anna').map(({ places }) => places.map(({ label }) => label));
    expect(routes).toEqual([['A', 'C']]);
  });
});

describe('a `for` may only narrow: who is named but not there is left out', () => {
  test.each([
    ['for anna, eva', ['anna']],
    ['for eva', []],
    ['for eva, boris, anna', ['anna', 'boris']],
  ])('a touchpoint %s, where Eva is not of the journey', async (clause, expected) => {
    expect(passing(await readMap(one(clause)))).toEqual({ A: expected });
  });

  test('a touchpoint may not widen its stage', async () => {
    const map = await readMap(
      `${who}journey j "J" { stage "S" for anna { touchpoint "A" for anna, boris touchpoint "B" for boris } }`,
    );
    expect(passing(map)).toEqual({ A: ['anna'], B: [] });
  });

  test('what is said only of those who are not there is left out', async () => {
    const map = await readMap(
      one('for anna { pain "his" for boris pain "theirs" for boris, anna metric nps 1 for eva emotion 2 for boris }'),
    );
    const place = placeOf(map, 'A');
    expect(about(place.remarks)).toEqual({ theirs: ['anna'] });
    expect(place.measures).toEqual([]);
    expect(feelings(place)).toEqual({});
  });

  test('and is an error', async () => {
    for (const text of [
      'for eva',
      'for anna { emotion 1 for boris }',
      '{ pain "x" for eva }',
      '{ metric nps 1 for eva }',
    ])
      expect(await errorsOf(one(text))).toEqual(['absent-persona']);
  });
});

describe('a name that nothing declares counts as not written, so that typing it moves nothing', () => {
  test.each([
    ['for bori', ['anna', 'boris']],
    ['for anna, bori', ['anna']],
    ['for eva, bori', ['anna', 'boris']],
  ])('a touchpoint %s', async (clause, expected) => {
    expect(passing(await readMap(one(clause)))).toEqual({ A: expected });
  });

  test('a journey', async () => {
    expect(await personas(`${who}journey j "J" for ann { }`)).toEqual(['anna', 'boris', 'eva']);
    expect(await personas(`${who}journey j "J" for anna, bori { }`)).toEqual(['anna']);
  });

  test('a remark, a metric and an emotion stay about all', async () => {
    const place = placeOf(await readMap(one('{ pain "x" for ann metric nps 1 for ann emotion 1 for ann }')), 'A');
    expect(about(place.remarks)).toEqual({ x: [] });
    expect(place.measures.map((measure) => measure.personas)).toEqual([[]]);
    expect(feelings(place)).toEqual({ anna: 1, boris: 1 });
  });

  test('an emotion of all, and of others, come first', async () => {
    const place = placeOf(await readMap(one('{ emotion -2 for ann emotion 0.5 emotion 1 for boris }')), 'A');
    expect(feelings(place)).toEqual({ anna: 0.5, boris: 1 });
  });

  test('a path is for all', async () => {
    const map = await readMap(
      one('touchpoint b "B" for boris touchpoint c "C"').replace(/ }$/, ' path for ann: b -> c }'),
    );
    expect(map.paths.map((path) => bare(path.personas))).toEqual([['anna', 'boris']]);
  });
});

describe('someone who does not pass is absent: no gap. Someone who passes without a feeling is unknown: a gap', () => {
  test('the absent have no place, the unknown a place without emotion', async () => {
    const map = await readMap(
      `${who}journey j "J" for anna, boris { stage "S" { touchpoint "A" { emotion 1 } touchpoint "B" for boris { emotion 0 for boris } touchpoint "C" touchpoint "D" { emotion -1 } } }`,
    );
    expect(passing(map)).toMatchObject({ B: ['boris'], C: ['anna', 'boris'] });
    expect(feelings(placeOf(map, 'C'))).toEqual({});
  });
});
