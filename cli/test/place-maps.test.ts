import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exporters } from '@cjm/diagram/exporters';
import { expect, it, onTestFinished } from 'vitest';
import { placeMaps } from '../src/render/place-maps.ts';
import { fakeFile, fakeMap } from './fake-map.ts';

const file = fakeFile('sub/shop.cjm');
const one = [{ file, map: fakeMap('Buying', 'buy'), view: {} }];
const two = [...one, { file, map: fakeMap('Giving back'), view: {} }];

async function targets(maps: typeof one, output?: string, ...formats: readonly string[]) {
  const chosen = exporters.filter(({ name }) => (formats.length === 0 ? ['svg'] : formats).includes(name));
  const placement = await placeMaps(maps, chosen, output, '/project');
  return 'problem' in placement ? placement.problem : placement.maps.map(({ target }) => target);
}

it.each([
  ['next to the file', undefined, '/project/sub/shop.svg'],
  ['to a file', 'out/map.svg', '/project/out/map.svg'],
  ['to a folder that is not there yet', 'out/', '/project/out/buy.svg'],
  ['to a folder that is there', tmpdir(), `${tmpdir()}/buy.svg`],
  ['by a pattern', 'out/{file}-{name}.svg', '/project/out/shop-buy.svg'],
  ['to the standard output', '-', 'stdout'],
])('writes %s', async (_what, output, target) => {
  expect(await targets(one, output)).toEqual([target]);
});

it('puts several journeys into several files', async () => {
  expect(await targets(two, '{name}.svg')).toEqual(['/project/buy.svg', '/project/Giving back.svg']);
  expect(await targets(two, 'out/')).toEqual(['/project/out/buy.svg', '/project/out/Giving back.svg']);
});

it('knows what stands in braces, but for the names of folders that are there', async () => {
  for (const output of ['{nam}.svg', 'out/{nam}/', '{file}-{nam}', '{{nam}}.svg']) {
    expect(await targets(one, output)).toBe(
      'The output has no placeholder "{nam}". There is {name} (the journey) and {file} (its file).',
    );
  }
  expect(await targets(one, '{}.svg')).toContain('no placeholder "{}"');
  const there = await mkdtemp(join(tmpdir(), '{nam}-'));
  onTestFinished(() => rm(there, { recursive: true }));
  expect(await targets(one, there)).toEqual([join(there, 'buy.svg')]);
  expect(await targets(one, join(there, '{name}.svg'))).toEqual([join(there, 'buy.svg')]);
});

it('never writes two maps to one file', async () => {
  expect(await targets(two)).toBe(
    '"Buying" (sub/shop.cjm) and "Giving back" (sub/shop.cjm) would be written to one file. ' +
      "Write -o '{name}.svg', or choose one with --journey.",
  );
  expect(await targets(two, 'map.svg')).toContain("-o '{name}.svg'");
  expect(await targets(two, 'map.png', 'png')).toContain("-o '{name}.png'");
  expect(
    await targets([...one, { file: fakeFile('other.cjm'), map: fakeMap('BUY'), view: {} }], '{name}.svg'),
  ).toContain("-o '{file}-{name}.svg'");
  expect(await targets(two, '-')).toContain('--journey');
  expect(await targets(two, '-', 'svg', 'pdf')).toContain(
    "but there are 2. Choose one with --journey, or write -o '{name}'.",
  );
});

it.each(['sub/shop.cjm', 'other.cjm', 'sub/cjm.config.json', 'cjm-baseline.json'])(
  'never writes over %s',
  async (output) => {
    expect(await targets(one, output, output.endsWith('.json') ? 'json' : 'svg')).toBe(
      `"${output}" is the name of a map, a config or a baseline, and would be written over. Choose another name.`,
    );
  },
);

it('takes journeys called like a pattern as they are', async () => {
  expect(await targets([{ file, map: fakeMap('{file}'), view: {} }], '{name}.svg')).toEqual(['/project/{file}.svg']);
});

it('gives each of several formats its ending', async () => {
  expect(await targets(one, undefined, 'svg', 'pdf')).toEqual(['/project/sub/shop.svg', '/project/sub/shop.pdf']);
  expect(await targets(one, 'out/map.svg', 'svg', 'pdf')).toEqual(['/project/out/map.svg', '/project/out/map.pdf']);
  expect(await targets(one, 'out/map', 'svg', 'pdf')).toEqual(['/project/out/map.svg', '/project/out/map.pdf']);
  expect(await targets(one, 'out/', 'svg', 'markdown')).toEqual(['/project/out/buy.svg', '/project/out/buy.md']);
  expect(await targets(one, '-', 'svg', 'pdf')).toContain('takes one format');
});

it('never calls one format as another', async () => {
  expect(await targets(one, 'map.svg', 'png')).toBe(
    '"map.svg" is the name of another format than png. Write -o map.png, or leave out --format.',
  );
  expect(await targets(one, 'map.picture', 'png')).toEqual(['/project/map.picture']);
  expect(await targets(one, 'map.json', 'png', 'pdf')).toEqual(['/project/map.png', '/project/map.pdf']);
});
