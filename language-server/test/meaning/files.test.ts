import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { URI } from 'vscode-uri';
import { createChecker } from '../../src/index.ts';
import { createNodeFiles } from '../../src/workspace/node-files.ts';

let home: string;
let count = 0;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'cjm-'));
});
afterAll(() => rm(home, { recursive: true }));

/** A folder of real files; those that end in `/` are folders. */
async function folder(files: Readonly<Record<string, string>>): Promise<string> {
  const root = join(home, String(count++));
  for (const [path, text] of Object.entries({ '.git/': '', ...files })) {
    await mkdir(path.endsWith('/') ? join(root, path) : dirname(join(root, path)), { recursive: true });
    if (!path.endsWith('/')) await writeFile(join(root, path), text);
  }
  return root;
}

const people = 'persona anna "Anna"\n';
const importing = (path: string): string =>
  `import "${path}"\njourney j "J" for anna { stage "S" { touchpoint "T" } }\n`;

async function check(path: string): Promise<{ said: string[]; judged: boolean }> {
  const [checked] = await createChecker({ today: '2026-06-30' }).check([pathToFileURL(path).toString()]);
  if (!checked) throw new Error('nothing was checked');
  return { said: checked.findings.map(({ rule, message }) => `${rule} ${message}`), judged: checked.judged };
}

describe('imports of real files', () => {
  test('one that is there', async () => {
    const root = await folder({ 'a/map.cjm': importing('../b/наши люди.cjm'), 'b/наши люди.cjm': people });
    expect(await check(join(root, 'a/map.cjm'))).toEqual({ said: [], judged: true });
  });

  test('one that is not', async () => {
    const root = await folder({ 'map.cjm': importing('people.cjm') });
    expect(await check(join(root, 'map.cjm'))).toEqual({
      said: [`missing-import-file "people.cjm" can't be imported. The file can't be read (it does not exist).`],
      judged: true,
    });
  });

  test('a folder', async () => {
    const root = await folder({ 'map.cjm': importing('people.cjm'), 'people.cjm/': '' });
    expect((await check(join(root, 'map.cjm'))).said).toEqual([
      `missing-import-file "people.cjm" can't be imported. This is not a regular file, so it is not read.`,
    ]);
  });

  test('50 MB', async () => {
    const root = await folder({ 'map.cjm': importing('people.cjm'), 'people.cjm': people });
    await truncate(join(root, 'people.cjm'), 50 * 1024 * 1024);
    expect((await check(join(root, 'map.cjm'))).said).toEqual([
      `missing-import-file "people.cjm" can't be imported. The file has 52428800 bytes, more than the 4194304 that are read: split the map.`,
    ]);
  });

  test('not UTF-8', async () => {
    const root = await folder({ 'map.cjm': importing('people.cjm') });
    await writeFile(join(root, 'people.cjm'), Buffer.from([0x70, 0xff, 0xfe]));
    expect((await check(join(root, 'map.cjm'))).said).toEqual([
      `missing-import-file "people.cjm" can't be imported. The file is not valid UTF-8: save it as UTF-8.`,
    ]);
  });

  test('through a link that leaves the root, of a file and of a folder', async () => {
    const outside = await folder({ 'people.cjm': people });
    const root = await folder({ 'map.cjm': importing('people.cjm'), 'deep.cjm': importing('shared/people.cjm') });
    await symlink(join(outside, 'people.cjm'), join(root, 'people.cjm'));
    await symlink(outside, join(root, 'shared'));
    for (const [path, written] of [
      ['map.cjm', 'people.cjm'],
      ['deep.cjm', 'shared/people.cjm'],
    ] as const) {
      const { said } = await check(join(root, path));
      expect(said).toHaveLength(1);
      expect(said[0]).toContain(`missing-import-file "${written}" lies outside of the repository`);
    }
  });

  test('through a link that stays inside, and in a root that is a link itself', async () => {
    const root = await folder({ 'map.cjm': importing('link.cjm'), 'people.cjm': people });
    await symlink('people.cjm', join(root, 'link.cjm'));
    await symlink(root, `${root}-link`);
    expect((await check(join(root, 'map.cjm'))).said).toEqual([]);
    expect((await check(join(`${root}-link`, 'map.cjm'))).said).toEqual([]);
  });

  test('links that lead in a circle', async () => {
    const root = await folder({ 'map.cjm': importing('a.cjm') });
    await symlink('b.cjm', join(root, 'a.cjm'));
    await symlink('a.cjm', join(root, 'b.cjm'));
    expect((await check(join(root, 'map.cjm'))).said).toEqual([
      `missing-import-file "a.cjm" can't be imported. The file can't be read (its links lead in a circle).`,
    ]);
  });
});

describe('the root: never the working directory or what an editor opened', () => {
  const rootOf = async (path: string): Promise<string> => (await createNodeFiles().rootOf(URI.file(path))).fsPath;

  test('the nearest parent folder that has `.git`', async () => {
    const root = await folder({ 'a/.git': 'gitdir: elsewhere', 'a/b/cjm.config.json': '{}', 'a/b/c/map.cjm': '' });
    expect(await rootOf(join(root, 'a/b/c/map.cjm'))).toBe(join(root, 'a'));
    expect(await rootOf(join(root, 'map.cjm'))).toBe(root);
  });

  test('else the nearest with `cjm.config.json`, else its own folder', async () => {
    const bare = await mkdtemp(join(tmpdir(), 'cjm-bare-'));
    try {
      await mkdir(join(bare, 'a/b/c'), { recursive: true });
      expect(await rootOf(join(bare, 'a/b/c/map.cjm'))).toBe(join(bare, 'a/b/c'));
      await writeFile(join(bare, 'cjm.config.json'), '{}');
      await writeFile(join(bare, 'a/cjm.config.json'), '{}');
      expect(await rootOf(join(bare, 'a/b/c/map.cjm'))).toBe(join(bare, 'a'));
      expect(await rootOf(join(bare, 'map.cjm'))).toBe(bare);
    } finally {
      await rm(bare, { recursive: true });
    }
  });

  test('imports stop there', async () => {
    const root = await folder({ 'people.cjm': people, 'a/.git': '', 'a/map.cjm': importing('../people.cjm') });
    expect((await check(join(root, 'a/map.cjm'))).said).toEqual([
      `missing-import-file "../people.cjm" lies outside of the repository ("a"), where imports don't go.`,
    ]);
  });
});
