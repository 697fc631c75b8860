import { expect, test } from 'vitest';
import { fuzz } from './fuzz.ts';
import { patience, testPlan } from './plan.ts';

test('no text makes the language throw, fall silent or be slow', { timeout: 2 * patience }, async () => {
  const { fuzzed, seed } = testPlan;
  const { tried, failures } = await fuzz(fuzzed, seed, patience);
  console.log(`fuzz: ${tried} of ${fuzzed} texts from seed ${seed}`);
  expect(failures.join('\n\n')).toBe('');
  expect(tried).toBe(fuzzed);
});
