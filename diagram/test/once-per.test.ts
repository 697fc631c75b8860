import { expect, test } from 'vitest';
import { oncePer } from '../src/once-per.ts';

test('a thing is computed once for an object, for as long as what else it depends on is the same', () => {
  let times = 0;
  const computed = oncePer((key: { readonly name: string }, ...rest: readonly string[]) => {
    times += 1;
    return [key.name, ...rest].join(' ');
  });
  const [one, other] = [{ name: 'one' }, { name: 'other' }];
  expect([computed(one, 'a'), computed(one, 'a'), computed(other, 'a'), computed(one, 'a')]).toEqual([
    'one a',
    'one a',
    'other a',
    'one a',
  ]);
  expect(times).toBe(2);
  expect([computed(one, 'b'), computed(one, 'b', 'c'), computed(one)]).toEqual(['one b', 'one b c', 'one']);
  expect(times).toBe(5);
});

test('it is not handed to a walk over a list as it is, for the list would count', () => {
  const nameOf = oncePer(({ name }: { readonly name: string }) => name);
  const list = [{ name: 'one' }];
  // @ts-expect-error what a walk gives besides the item is no part of what the thing depends on
  expect(list.map(nameOf)).toEqual(['one']);
  expect(list.map((item) => nameOf(item))).toEqual(['one']);
});
