import { tmpdir } from 'node:os';
import { expect, it } from 'vitest';
import { placeMaps } from '../src/render/place-maps.ts';
import { fakeFile, fakeMap } from './fake-map.ts';

const file = fakeFile('sub/shop.cjm');
const one = [{ file, map: fakeMap('Buying', 'buy') }];
const two = [...one, { file, map: fakeMap('Giving back') }];

async function targets(maps: typeof one, output?: string): Promise<readonly string[] | string> {
  const placement = await placeMaps(maps, output, '/work');
  return 'problem' in placement ? placement.problem : placement.maps.map(({ target }) => target);
}

it.each([
  ['next to the file', undefined, '/work/sub/shop.svg'],
  ['to a file', 'out/map.svg', '/work/out/map.svg'],
  ['to a folder that is not there yet', 'out/', '/work/out/buy.svg'],
  ['to a folder that is there', tmpdir(), `${tmpdir()}/buy.svg`],
  ['by a pattern', 'out/{file}-{name}.svg', '/work/out/shop-buy.svg'],
  ['to the standard output', '-', 'stdout'],
])('writes %s', async (_what, output, target) => {
  expect(await targets(one, output)).toEqual([target]);
});

it('puts several journeys into several files', async () => {
  expect(await targets(two, '{name}.svg')).toEqual(['/work/buy.svg', '/work/Giving back.svg']);
  expect(await targets(two, 'out/')).toEqual(['/work/out/buy.svg', '/work/out/Giving back.svg']);
});

it('never writes two maps to one file', async () => {
  expect(await targets(two)).toBe(
    '"Buying" (sub/shop.cjm) and "Giving back" (sub/shop.cjm) would be written to one file. ' +
      "Write -o '{name}.svg', or choose one with --journey.",
  );
  expect(await targets(two, 'map.svg')).toContain("-o '{name}.svg'");
  expect(await targets([...one, { file: fakeFile('other.cjm'), map: fakeMap('BUY') }], '{name}.svg')).toContain(
    "-o '{file}-{name}.svg'",
  );
  expect(await targets(two, '-')).toContain('--journey');
});

it('never writes over a map', async () => {
  expect(await targets(one, 'sub/shop.cjm')).toBe('The picture would be written over sub/shop.cjm. Choose another -o.');
});

it('takes journeys called like a pattern as they are', async () => {
  expect(await targets([{ file, map: fakeMap('{file}') }], '{name}.svg')).toEqual(['/work/{file}.svg']);
});
