import { chmod, readdir, readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { branching, cjm, folderWith, good } from './cjm.ts';

/** With a decimal comma that was pasted: a fix that is safe. */
const mendable = good.replace('-0.5', '−0,5');
const unused = `channel app "App"\n${good}`;

const shell = (script: string, args: readonly string[], cwd: string) =>
  cjm(args, { cwd, within: ['sh', '-c', script] });

export function testFaults(): void {
  describe('a config', () => {
    it('that extends itself by way of others is told at its place, and nothing is judged', async () => {
      const cwd = await folderWith({
        'cjm.config.json': '{\n  "extends": "./b.json"\n}\n',
        'b.json': '{ "extends": "./cjm.config.json" }',
        'a.cjm': unused,
      });
      const { code, out } = await cjm(['lint'], { cwd });
      expect(code).toBe(2);
      expect(out).toMatch(/^(b\.json|cjm\.config\.json):\d+:\d+ error invalid-config\n.*(circle|itself|extend).*\n/);
      expect(out).not.toContain('.cjm:');
    });

    it('outside of the root counts for nothing, be it right or wrong', async () => {
      const cwd = await folderWith({
        'cjm.config.json': '{ "rules": { "unused-declaration": "error" } }',
        'wrong/cjm.config.json': '{',
        'one/.git/HEAD': '',
        'one/a.cjm': unused,
        'wrong/two/.git/HEAD': '',
        'wrong/two/a.cjm': unused,
      });
      const { code, out } = await cjm(['lint', 'one', 'wrong/two', '--format', 'compact'], { cwd });
      expect(code).toBe(0);
      expect(out.match(/warning unused-declaration/g)).toHaveLength(2);
    });
  });

  describe.runIf(process.platform !== 'win32')('where nothing can be written', () => {
    async function readOnly(files: Readonly<Record<string, string>>): Promise<string> {
      const cwd = await folderWith(files);
      await chmod(cwd, 0o555);
      return cwd;
    }

    it.each([
      ['lint', '--fix'],
      ['lint', '--update-baseline'],
      ['lint', '--format', 'json=report.json'],
      ['fmt'],
      ['render', 'a.cjm'],
    ])('%s %s says which file, leaves all as it was, and exits with 2', async (...args) => {
      const text = `channel  app "App"\n${mendable}`;
      const cwd = await readOnly({ 'a.cjm': text });
      const { code, err } = await cjm(args, { cwd, powerless: true });
      expect(code).toBe(2);
      expect(err).toMatch(
        /"[^"]*(a\.cjm|a\.svg|cjm-baseline\.json|report\.json)" cannot be written: you have no right/,
      );
      expect(await readdir(cwd)).toEqual(['a.cjm']);
      expect(await readFile(join(cwd, 'a.cjm'), 'utf8')).toBe(text);
    });
  });

  // Where there is one processor, lint has no other thread.
  it.each([['render', 'a0.cjm'], ...(availableParallelism() > 1 ? [['lint', '.']] : [])])(
    'a thread that ends in silence is a fault that is told, and no clean exit: %s',
    async (...args) => {
      const many = Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`a${i}.cjm`, branching]));
      const quit = "if (!require('node:worker_threads').isMainThread) process.exit(0);";
      const cwd = await folderWith({ ...many, 'quit.cjs': quit });
      const { code, err } = await cjm(args, { cwd, env: { NODE_OPTIONS: '--require ./quit.cjs' } });
      expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('it ended before it was done') });
    },
  );

  it.runIf(process.platform === 'linux')('a full disk is told, and is no clean exit', async () => {
    const cwd = await folderWith({ 'a.cjm': good });
    const { code, out, err } = await cjm(['lint', '--format', 'json=/dev/full'], { cwd });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe('cjm: "/dev/full" cannot be written: the disk is full. What was there before is unchanged.\n');
  });

  it.runIf(process.platform === 'linux')('a full disk is told where the output is sent there', async () => {
    const cwd = await folderWith({ 'a.cjm': good });
    for (const args of ['lint', 'render a.cjm -o -', 'fmt --check', 'rules', '--help']) {
      const { code, err } = await shell(`exec "$0" "$@" > /dev/full`, args.split(' '), cwd);
      expect({ code, err }).toEqual({ code: 2, err: 'cjm: The output cannot be written: the disk is full.\n' });
    }
    expect(await shell(`exec "$0" "$@" 2> /dev/full`, ['lint', 'nope'], cwd)).toMatchObject({ code: 2 });
  });
}
