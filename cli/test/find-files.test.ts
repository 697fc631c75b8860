import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { displayPath } from '../src/inputs/display-path.ts';
import { findFiles } from '../src/inputs/find-files.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cjm-find-'));
  for (const path of [
    'a.cjm',
    'b.txt',
    'sub/c.cjm',
    '.hidden/d.cjm',
    'node_modules/e.cjm',
    'sub/.git/f.cjm',
    '[g].cjm',
  ]) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), '');
  }
});

afterEach(() => rm(folder, { recursive: true }));

async function find(...inputs: readonly string[]) {
  const { files, missing } = await findFiles(inputs, folder);
  return { files: files.map((file) => displayPath(file, folder)), missing };
}

it('takes every map of a folder but those of node_modules and .git', async () => {
  expect(await find('.')).toEqual({ files: ['.hidden/d.cjm', '[g].cjm', 'a.cjm', 'sub/c.cjm'], missing: [] });
});

it('takes maps by name, once, and tells what is none', async () => {
  expect(await findFiles(['b.txt', './[g].cjm', join(folder, '[g].cjm')], folder)).toMatchObject({
    files: [join(folder, '[g].cjm')],
    missing: [],
    unfit: ['b.txt'],
  });
});

it('takes globs', async () => {
  expect((await find('{a,sub/*}.cjm')).files).toEqual(['a.cjm', 'sub/c.cjm']);
  expect((await find(`${folder}/sub/*.cjm`)).files).toEqual(['sub/c.cjm']);
  expect((await find('*')).files).toEqual(['[g].cjm', 'a.cjm']);
});

it('tells globs that match files but no maps from those that match nothing', async () => {
  expect(await findFiles(['*.txt', '*.md', 's*'], folder)).toMatchObject({
    files: [],
    missing: ['*.md', 's*'],
    mapless: ['*.txt'],
  });
});

it('tells what matches nothing', async () => {
  await mkdir(join(folder, 'empty'));
  expect(await find('a.cjm', 'nope.cjm', 'x/*.cjm', 'empty')).toEqual({
    files: ['a.cjm'],
    missing: ['nope.cjm', 'x/*.cjm', 'empty'],
  });
});

it('loses no broken link, and follows none to other folders', async () => {
  await symlink('nowhere', join(folder, 'sub/dangling.cjm'));
  await symlink('loop.cjm', join(folder, 'sub/loop.cjm'));
  await symlink('..', join(folder, 'sub/up'));
  const files = ['sub/c.cjm', 'sub/dangling.cjm', 'sub/loop.cjm'];
  expect((await find('sub')).files).toEqual(files);
  expect((await find('sub/*.cjm')).files).toEqual(files);
});

it('searches a folder that is called like a map', async () => {
  await mkdir(join(folder, 'x.cjm'));
  await writeFile(join(folder, 'x.cjm/y.cjm'), '');
  expect((await find('x.cjm')).files).toEqual(['x.cjm/y.cjm']);
});
