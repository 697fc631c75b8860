import { expect, test } from 'vitest';
import { createBackoff } from '../../src/create-backoff.ts';

test('the first failure is mended at once, further ones ever later, but always', () => {
  let time = 0;
  const next = createBackoff(() => time);
  const waits = Array.from({ length: 10 }, () => {
    const wait = next();
    time += wait + 10;
    return wait;
  });
  expect(waits).toEqual([0, 250, 500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
});

test('after a minute without a failure it counts anew', () => {
  let time = 0;
  const next = createBackoff(() => time);
  next();
  time += 1000;
  expect(next()).toBe(250);
  time += 60_001;
  expect(next()).toBe(0);
});
