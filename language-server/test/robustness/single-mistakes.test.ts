import { expect, test } from 'vitest';
import { testPlan } from './plan.ts';
import { showRates, tellMistakes } from './single-mistakes.ts';

/** So many in a hundred mistakes are told by one finding, on their line, that names them. */
const goal = 90;

test('one mistake is one finding, at its place', { timeout: 300_000 }, async () => {
  const { mistakes, seed } = testPlan;
  const { tried, failures, rates } = await tellMistakes(mistakes, seed);
  const told = tried - failures.length;
  console.log(`mistakes: ${told} of ${tried} told by one finding, from seed ${seed}\n${showRates(rates)}`);
  expect((told / tried) * 100, failures.join('\n\n')).toBeGreaterThanOrEqual(goal);
});
