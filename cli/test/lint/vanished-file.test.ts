import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createChecker } from '@cjm/language-server';
import { expect, it } from 'vitest';
import { checkFiles } from '../../src/lint/check-files.ts';
import { exitCodeOf } from '../../src/lint/exit-code.ts';
import { createFakeWorld } from '../fake-world.ts';
import { folderWith, good } from '../process/cjm.ts';

it('a file that is gone before it is read is told, and is no clean exit', async () => {
  const folder = await folderWith({ 'a.cjm': good, 'b.cjm': good });
  const paths = ['a.cjm', 'b.cjm'].map((name) => join(folder, name));
  await rm(join(folder, 'a.cjm'));
  const files = await checkFiles(paths, createChecker(), { ...createFakeWorld(), folder });
  expect(files).toMatchObject([
    { path: 'a.cjm', judged: false, findings: [{ rule: 'unreadable-file', severity: 'error' }] },
    { path: 'b.cjm', judged: true, findings: [] },
  ]);
  expect(files[0]?.findings[0]?.message).toMatch(/^The file can't be read \(.*\)\.$/);
  expect(exitCodeOf(files, { failOn: 'error', format: [] })).toBe(2);
});
