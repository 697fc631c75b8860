import { expect, test } from 'vitest';
import { checkExamples, examples } from './check-examples.ts';

const checked = await checkExamples();

test.each(examples)('%s has no finding', (file) => {
  const { judged, findings } = checked.get(file) ?? {};
  expect(judged).toBe(true);
  expect(findings).toEqual([]);
});
