import { expect, test } from 'vitest';
import { kill } from './kills.ts';
import { patience, testPlan } from './plan.ts';

test('a server that is killed while somebody types comes back as if it had never been another', {
  timeout: 2 * patience,
}, async () => {
  const { kills, seed } = testPlan;
  const { tried, failures } = await kill(kills, seed, patience);
  console.log(`kills: ${tried} of ${kills} from seed ${seed}`);
  expect(failures.join('\n\n')).toBe('');
  expect(tried).toBe(kills);
});
