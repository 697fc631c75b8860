import { expect, test } from 'vitest';
import { edit } from './edits.ts';
import { testPlan } from './plan.ts';

const milliseconds = 40_000;

test('after any edits the editor shows what it would show of the text opened afresh', {
  timeout: 10 * milliseconds,
}, async () => {
  const { edits, seed } = testPlan;
  const { tried, failures } = await edit(edits, seed, milliseconds);
  console.log(`edits: ${tried} of ${edits} in the time there is, from seed ${seed}`);
  expect(failures.join('\n\n')).toBe('');
  expect(tried).toBeGreaterThan(0);
});
