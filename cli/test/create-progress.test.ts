import picocolors from 'picocolors';
import { expect, it } from 'vitest';
import { createProgress } from '../src/terminal/create-progress.ts';

function outputOf(live: boolean) {
  const written: string[] = [];
  const write = (text: string) => void written.push(text);
  return { written, output: { write, colours: picocolors.createColors(false), columns: 60, live } };
}

it('tells on a terminal how far it is, in one line, and leaves nothing behind', () => {
  const { written, output } = outputOf(true);
  const progress = createProgress(4, output);
  for (const name of ['a.cjm', 'b.cjm', 'c\u001b[2J.cjm', `${'d'.repeat(90)}.cjm`]) progress.begin(name);
  progress.end();
  expect(written[0]).toContain(' 0/4 a.cjm');
  expect(written[2]).toContain(' 2/4 c<U+001B>[2J.cjm');
  expect(Math.max(...written.map((line) => line.length))).toBeLessThanOrEqual(60 + '\r\u001b[K'.length);
  expect(written.every((line) => line.startsWith('\r\u001b[K'))).toBe(true);
  expect(written.at(-1)).toBe('\r\u001b[K');
});

it('is silent anywhere else, and for the few', () => {
  const piped = outputOf(false);
  const few = outputOf(true);
  for (const [total, output] of [
    [100, piped.output],
    [2, few.output],
  ] as const) {
    const progress = createProgress(total, output);
    progress.begin('a.cjm');
    progress.end();
  }
  expect([...piped.written, ...few.written]).toEqual([]);
});
