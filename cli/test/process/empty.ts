import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { cjm, folderWith, good } from './cjm.ts';

/** Commands in which something is empty, as where a variable of a script is not set, and what they call it. */
const commands: readonly (readonly [called: string, args: readonly string[]])[] = [
  ['inputs', ['lint', '']],
  ['inputs', ['fmt', 'a.cjm', '']],
  ['inputs', ['render', '']],
  ['--output', ['render', 'a.cjm', '-o', '']],
  ['--format', ['render', 'a.cjm', '--format', ',']],
  ['--journey', ['render', 'a.cjm', '--journey', '']],
  ['--persona', ['render', 'a.cjm', '--persona', '']],
  ['--lanes', ['render', 'a.cjm', '--lanes', ' , ']],
  ['--path', ['render', 'a.cjm', '--path', ' ']],
  ['--font', ['render', 'a.cjm', '--font', '']],
  ['--stdin-filename', ['render', 'a.cjm', '--stdin-filename', '']],
  ['--config', ['lint', '--config', '']],
  ['--since', ['lint', '--since', '']],
  ['--since', ['lint', '--since=']],
  ['--cache-file', ['lint', '--cache-file', '']],
  ['--stdin-filename', ['lint', '--stdin-filename', '']],
  ['--stdin-filename', ['fmt', '--stdin-filename', '']],
  ['--print', ['config', '--print', '']],
  ['--config', ['config', '--print', 'a.cjm', '--config', '']],
  ['folder', ['serve', '']],
  ['folder', ['init', '', '--yes']],
  ['--title', ['init', '--yes', '--title', '']],
  ['--persona', ['init', '--yes', '--persona', '']],
];

export function testEmpty(): void {
  describe('what is empty', () => {
    it.each(commands)('is named, and nothing is done: %s in %j', async (called, args) => {
      const cwd = await folderWith({ 'a.cjm': good });
      const { code, out, err } = await cjm(args, { cwd });
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain(called);
      expect(err).toContain('It is empty');
      expect(await readdir(cwd)).toEqual(['a.cjm']);
    });
  });
}
