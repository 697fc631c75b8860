import { expect, test } from 'vitest';
import { fuzz } from './fuzz.ts';
import { testPlan } from './plan.ts';

const milliseconds = 55_000;

test('no text makes the language throw, fall silent or be slow', { timeout: 10 * milliseconds }, async () => {
  const { fuzzed, seed } = testPlan;
  const { tried, failures } = await fuzz(fuzzed, seed, milliseconds);
  console.log(`fuzz: ${tried} of ${fuzzed} texts in the time there is, from seed ${seed}`);
  expect(failures.join('\n\n')).toBe('');
  expect(tried).toBeGreaterThan(0);
});
