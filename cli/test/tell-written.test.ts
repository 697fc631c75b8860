import { join, resolve } from 'node:path';
import picocolors from 'picocolors';
import { expect, test } from 'vitest';
import { tellWritten } from '../src/render/tell-written.ts';

const folder = resolve('maps');

function told(names: readonly string[], live: boolean): string {
  let text = '';
  const write = (content: string | Uint8Array) => {
    text += content;
  };
  const paths = names.map((name) => join(folder, name));
  tellWritten(paths, { folder, err: { write, colours: picocolors.createColors(false), columns: 80, live } });
  return text;
}

test('who sits at a terminal is told what was written, and where', () => {
  expect(told(['out/a.svg', '\u001b[2J.png'], true)).toBe('out/a.svg is written.\n<U+001B>[2J.png is written.\n');
  expect(
    told(
      Array.from({ length: 12 }, (_, index) => `${index}.svg`),
      true,
    ),
  ).toBe('12 files are written.\n');
});

test('a program is told nothing', () => expect(told(['a.svg'], false)).toBe(''));
