import { readFileSync } from 'node:fs';
import { formatText } from '@cjm/grammar/format';
import { expect, test } from 'vitest';
import { examples, folder } from './check-examples.ts';

test.each(examples)('%s is written in the canonical form', (file) => {
  const text = readFileSync(new URL(file, folder), 'utf8');
  expect(formatText(text)).toBe(text);
});
