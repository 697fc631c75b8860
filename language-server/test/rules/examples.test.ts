import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { read } from '../read.ts';

const folder = new URL('../../../examples/', import.meta.url);
const examples = readdirSync(folder).filter((file) => file.endsWith('.cjm'));

test.each(examples)('%s is a map without a finding', async (file) => {
  const { findings, maps } = await read(readFileSync(new URL(file, folder), 'utf8'));
  expect(findings).toEqual([]);
  expect(maps.length).toBeGreaterThan(0);
});

test('the gallery shows each example, its picture beside it', () => {
  const gallery = readFileSync(new URL('README.md', folder), 'utf8');
  for (const file of examples) {
    expect(gallery).toContain(`(${file})`);
    expect(gallery).toContain(`(${file.replace(/\.cjm$/, '.svg')})`);
  }
});
