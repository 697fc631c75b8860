import fs from 'node:fs';
import { readdir, readFile, stat, symlink, writeFile as write } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { writeFile } from '../src/render/write-file.ts';
import { folderWith } from './process/cjm.ts';

it('writes all of a file, however little the system takes at once', async () => {
  const folder = await folderWith({ 'a.svg': 'old' });
  const original = fs.write;
  // As where a disk has room for a part only: the next attempt would say so.
  const spy = vi.spyOn(fs, 'write').mockImplementation((file: number, data: unknown, ...rest: unknown[]) => {
    const done = rest.at(-1);
    if (typeof done !== 'function') throw new Error('Nobody is told.');
    const bytes = Buffer.from(data instanceof Uint8Array ? data : String(data)).subarray(0, 3);
    original(file, bytes, 0, bytes.length, null, (error, written) => done(error, written, bytes));
  });
  try {
    for (const content of ['a new picture', Buffer.from('a new picture')]) {
      expect(await writeFile(join(folder, 'a.svg'), content)).toBeUndefined();
      expect(await readFile(join(folder, 'a.svg'), 'utf8')).toBe('a new picture');
      await write(join(folder, 'a.svg'), 'old');
    }
  } finally {
    spy.mockRestore();
  }
});

it.skipIf(process.platform === 'win32')('keeps links, and the rights of what was there', async () => {
  const folder = await folderWith({ 'real.svg': 'old' });
  await symlink('real.svg', join(folder, 'a.svg'));
  await fs.promises.chmod(join(folder, 'real.svg'), 0o640);
  expect(await writeFile(join(folder, 'a.svg'), 'new')).toBeUndefined();
  expect(await readFile(join(folder, 'real.svg'), 'utf8')).toBe('new');
  expect((await stat(join(folder, 'a.svg'))).mode & 0o777).toBe(0o640);
  expect(await readdir(folder)).toEqual(['a.svg', 'real.svg']);
});
