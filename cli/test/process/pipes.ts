import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { cjm, type Files, folderWith, good } from './cjm.ts';
import { repositoryWith } from './repository.ts';

/** Puts a pipe there, which nobody ever writes to. */
async function putPipe(folder: string, name: string): Promise<void> {
  await rm(join(folder, name), { force: true });
  await promisify(execFile)('mkfifo', [join(folder, name)]);
}

async function withPipe(name: string, files: Files): Promise<string> {
  const folder = await folderWith(files);
  await putPipe(folder, name);
  return folder;
}

/** What it is, wherever that is said. */
const told = /not a regular file|is a pipe|is no font/;

export function testPipes(): void {
  describe.runIf(process.platform !== 'win32')('a pipe is never waited for', () => {
    it.each([
      ['p.cjm', 'lint'],
      ['p.cjm', 'lint --fix'],
      ['p.cjm', 'lint --cache'],
      ['p.cjm', 'fmt'],
      ['p.cjm', 'render p.cjm'],
      ['cjm.config.json', 'lint'],
      ['cjm.config.json', 'lint --cache'],
      ['cjm.config.json', 'config --print a.cjm'],
      ['cjm-baseline.json', 'lint'],
      ['cjm-baseline.json', 'lint --update-baseline'],
      ['p.json', 'lint --config p.json'],
      ['p.cache', 'lint --cache-file p.cache'],
      ['p.ttf', 'render a.cjm -o a.png --font p.ttf'],
    ])('%s: cjm %s', async (name, command) => {
      const cwd = await withPipe(name, { 'a.cjm': good });
      const { code, out, err } = await cjm(command.split(' '), { cwd });
      expect(code).toBe(2);
      expect(out + err).toMatch(told);
    });

    it.each(['a.cjm', 'cjm.config.json', 'cjm-baseline.json'])('%s: cjm lint --changed', async (name) => {
      const cwd = await repositoryWith({ 'a.cjm': good, 'b.cjm': good, 'cjm.config.json': '{}' });
      await putPipe(cwd, name);
      const { code } = await cjm(['lint', '--changed'], { cwd });
      // A pipe that git knows nothing of has changed nothing, and is not looked at.
      expect(code).toBe(name === 'cjm-baseline.json' ? 0 : 2);
    });
  });
}
