import { expect, test } from 'vitest';
import { edit } from './edits.ts';
import { patience, testPlan } from './plan.ts';

test('after any edits the editor shows what it would show of the text opened afresh', {
  timeout: 2 * patience,
}, async () => {
  const { edits, seed } = testPlan;
  const { tried, failures } = await edit(edits, seed, patience);
  console.log(`edits: ${tried} of ${edits} from seed ${seed}`);
  expect(failures.join('\n\n')).toBe('');
  expect(tried).toBe(edits);
});
