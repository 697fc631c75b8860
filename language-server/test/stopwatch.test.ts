import { expect, test } from 'vitest';
import { startStopwatch } from '../src/stopwatch.ts';

test('time is the innermost phase’s, that of rules is their own as well, and other threads’ is added', async () => {
  let now = 0;
  const pass = (time: number): void => {
    now += time;
  };
  const watch = startStopwatch(() => now);
  pass(100);
  await watch.waiting('linking', async () => {
    pass(1);
    await watch.waiting('reading', async () => pass(2));
    watch.phase('parsing', () => pass(4));
    watch.phase('rules', () => {
      watch.rule('one', () => pass(8));
      watch.rule('one', () => pass(16));
      expect(() =>
        watch.rule('two', () => {
          pass(32);
          throw new Error('it failed');
        }),
      ).toThrow('it failed');
    });
    pass(64);
  });
  pass(100);
  const phases = { reading: 2, parsing: 4, linking: 65, rules: 56 };
  expect(watch.times()).toEqual({ phases, rules: { one: 24, two: 32 } });
  watch.add({ phases: { reading: 1, parsing: 1, linking: 1, rules: 1 }, rules: { two: 1, three: 1 } });
  expect(watch.times()).toEqual({
    phases: { reading: 3, parsing: 5, linking: 66, rules: 57 },
    rules: { one: 24, two: 33, three: 1 },
  });
});
