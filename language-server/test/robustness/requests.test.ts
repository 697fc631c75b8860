import { expect, test } from 'vitest';
import { patience, testPlan } from './plan.ts';
import { askAboutExamples, request } from './requests.ts';

test('every request has an answer at every token of every example', { timeout: 2 * patience }, async () => {
  const { tried, failures } = await askAboutExamples();
  console.log(`requests: at ${tried} tokens; those that take longer, and a cold server, at each twentieth`);
  expect(failures.join('\n\n')).toBe('');
});

test('half-written texts are answered as a cold server would', { timeout: 2 * patience }, async () => {
  const { requests, seed } = testPlan;
  const { tried, failures } = await request(requests, seed, patience);
  console.log(`requests: ${tried} of ${requests} half-written texts from seed ${seed}`);
  expect(failures.join('\n\n')).toBe('');
  expect(tried).toBe(requests);
});
