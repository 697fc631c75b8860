import { describe, expect, test } from 'vitest';
import { called, isLongerThan, listed, signed } from '../../src/rules/places.ts';

const things = (count: number) => Array.from({ length: count }, (_, index) => ({ name: `t${index + 1}` }));
/** One character to a reader, seven to a computer. */
const family = '👩‍👩‍👧'.slice(0, 8);

describe('what a thing is called', () => {
  test('its label, else its text, else its name, in one line', () => {
    expect(called({ label: 'A\n b ', text: 'c', name: 'd' })).toBe('"A b"');
    expect(called({ text: 'c', name: 'd' })).toBe('"c"');
    expect(called({ name: 'd' })).toBe('"d"');
    expect(called({})).toBe('"…"');
  });

  test('up to 60 characters, whatever they are made of', () => {
    expect(called({ label: 'x'.repeat(60) })).toBe(`"${'x'.repeat(60)}"`);
    expect(called({ label: 'x'.repeat(61) })).toBe(`"${'x'.repeat(59)}…"`);
    expect(called({ label: family.repeat(50) })).toBe(`"${family.repeat(50)}"`);
    expect(called({ label: family.repeat(51) })).toBe(`"${family.repeat(50)}…"`);
    expect(called({ label: `${family.repeat(48)}${'x'.repeat(13)}` })).toBe(`"${family.repeat(48)}${'x'.repeat(11)}…"`);
  });
});

test('of several things five are named', () => {
  expect(listed(things(5))).toBe('"t1", "t2", "t3", "t4", "t5"');
  expect(listed(things(6))).toBe('"t1", "t2", "t3", "t4", "t5", …');
});

test('a feeling has its sign and two decimals', () => {
  expect([1, 0, -0.5, 1 / 3].map(signed)).toEqual(['+1', '0', '-0.5', '+0.33']);
});

test('length is what a reader counts', () => {
  expect([isLongerThan('ab', 2), isLongerThan('abc', 2), isLongerThan(family, 1)]).toEqual([false, true, false]);
});
