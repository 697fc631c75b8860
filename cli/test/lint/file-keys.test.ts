import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createFileKeys } from '../../src/lint/file-keys.ts';
import { folderWith, good } from '../process/cjm.ts';

it('tells a file that nobody imports from one of which that is not known', async () => {
  const folder = await folderWith({ '.git/HEAD': '', 'a.cjm': good });
  const keyOf = async () => (await createFileKeys('', undefined).keyOf(join(folder, 'a.cjm')))?.key;
  const alone = await keyOf();
  await writeFile(join(folder, 'b.cjm'), good);
  expect(await keyOf()).toBe(alone);
  // More than are looked into.
  for (let index = 0; index < 5000; index++) await mkdir(join(folder, String(index)));
  expect(await keyOf()).not.toBe(alone);
});
