import { expect, it } from 'vitest';
import { chooseMaps } from '../src/render/choose-maps.ts';
import { fakeFile, fakeMap } from './fake-map.ts';

const files = [
  fakeFile('a.cjm', fakeMap('Buying', 'buy'), fakeMap('Café')),
  fakeFile('b.cjm', fakeMap('buy', 'other')),
];

function labels(journey?: string): readonly string[] | string {
  const choice = chooseMaps(files, journey);
  return 'problem' in choice ? choice.problem : choice.maps.map(({ map, file }) => `${file.path} ${map.label}`);
}

it('takes all maps unless one is named', () => {
  expect(labels()).toEqual(['a.cjm Buying', 'a.cjm Café', 'b.cjm buy']);
});

it('takes the journey of a name before those of that label', () => {
  expect(labels('buy')).toEqual(['a.cjm Buying']);
});

it('takes a label, however its accents are encoded', () => {
  expect(labels('Cafe\u0301')).toEqual(['a.cjm Café']);
});

it('helps with a slip', () => {
  expect(labels('buyy')).toBe('No journey is called "buyy". Did you mean "buy"?');
  expect(labels('something else')).toBe('No journey is called "something else". There is: buy, Café, other.');
});

it('says that there is nothing', () => {
  expect(chooseMaps([fakeFile('a.cjm')], undefined)).toEqual({
    problem: '"a.cjm" holds no journey, so there is nothing to draw: begin one with journey "…" { … }.',
  });
});
