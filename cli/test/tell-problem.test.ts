import { expect, test } from 'vitest';
import { tellProblem } from '../src/render/tell-problem.ts';

test('a PNG that is too large is told, and how it can be had', () => {
  const size = { kind: 'too-large', width: 80_000, height: 9000 } as const;
  expect(tellProblem({ ...size, scale: 1.4 })).toBe(
    'A PNG of 80000 × 9000 px is more than programs can show. Try --scale 1.4 at most, or --format svg or pdf: they are sharp at any size.',
  );
  expect(tellProblem(size)).toMatch(/can show\. Try --format svg or pdf: they are sharp at any size\.$/);
});

test.each([
  ['Armenian', 'the letters of this script: Armenian'],
  ['Emoji', 'these emoji'],
  ['symbols', 'these symbols'],
])('what no font has is named by its script: %s', (script, named) => {
  const told = tellProblem({ kind: 'no-font', script, graphemes: ['a', 'b', 'c', 'd', 'e', 'f'] });
  expect(told).toBe(
    `No font of this machine has ${named} (“a”, “b”, “c”, “d”, “e”). Install one that has them, such as Noto, or name its file with --font.`,
  );
});
