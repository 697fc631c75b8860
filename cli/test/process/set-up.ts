import { readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cjm, folderWith, good } from './cjm.ts';

const unused = `channel app "App"\n${good}`;

export function testSetUp(): void {
  describe('cjm lint, set up', () => {
    it('goes by the config above each file', async () => {
      const config = '// for all\n{ "rules": { "unused-declaration": "error" } }';
      const cwd = await folderWith({ '.git/HEAD': '', 'cjm.config.json': config, 'maps/a.cjm': unused });
      const { code, out } = await cjm(['lint', 'maps'], { cwd });
      expect({ code, out }).toMatchObject({ code: 1, out: expect.stringContaining('error unused-declaration') });
    });

    it('says where a config has a mistake, and exits with 2, nothing half judged', async () => {
      const cwd = await folderWith({
        'cjm.config.json': '{\n  "rules": { "unused-declarations": "off" }\n}\n',
        'a.cjm': unused,
        'b.cjm': unused,
      });
      const { code, out } = await cjm(['lint'], { cwd });
      expect(code).toBe(2);
      expect(out).toContain('cjm.config.json:2:14 error invalid-config\n');
      expect(out).toContain('There is no rule "unused-declarations". Did you mean "unused-declaration"?\n');
      expect(out).not.toContain('.cjm:');
      expect(await cjm(['lint', '--update-baseline'], { cwd })).toMatchObject({ code: 2, err: '' });
    });

    it.each(['cjm.config.json', 'cjm-baseline.json'])('never passes by a %s that cannot be read', async (name) => {
      const cwd = await folderWith({ '.git/HEAD': '', 'a.cjm': good });
      const cached = ['lint', '--cache-file', 'cache.json'];
      expect(await cjm(cached, { cwd })).toMatchObject({ code: 0 });
      const path = join(cwd, name);
      for (const [target, problem] of [
        ['nowhere', "The file can't be read (it is a link that leads nowhere).\n"],
        [name, "The file can't be read (its links lead in a circle).\n"],
        ['.git', 'This is not a regular file, so it is not read.\n'],
      ] as const) {
        await symlink(target, path);
        for (const args of [['lint'], cached]) {
          const { code, out } = await cjm(args, { cwd });
          expect({ code, out }).toEqual({
            code: 2,
            out: expect.stringContaining(`${name}:1:1 error invalid-config\n`),
          });
          expect(out).toContain(problem);
        }
        await rm(path);
      }
    });

    it('leaves out what a comment answers', async () => {
      const cwd = await folderWith({ 'a.cjm': `// cjm-ignore-file unused-declaration: in autumn\n${unused}` });
      expect(await cjm(['lint', '--fail-on', 'info'], { cwd })).toMatchObject({ code: 0 });
    });
  });

  describe('cjm lint with a baseline', () => {
    const lint = (cwd: string, ...flags: readonly string[]) => cjm(['lint', '--fail-on', 'info', ...flags], { cwd });

    it('reports only what is new, and what is not found any more', async () => {
      const cwd = await folderWith({ 'maps/a.cjm': unused, 'cjm.config.json': '{}' });
      expect(await lint(cwd)).toMatchObject({ code: 1 });
      const updated = await lint(cwd, '--update-baseline');
      expect(updated).toMatchObject({ code: 0, err: 'cjm-baseline.json: 1 added, 0 removed.\n' });
      const written = await readFile(join(cwd, 'cjm-baseline.json'), 'utf8');
      expect(written).toContain('{"file":"maps/a.cjm","rule":"unused-declaration","place":["channel app"]}');
      expect(await lint(cwd)).toMatchObject({
        code: 0,
        out: 'No findings in 1 file.\n1 finding more in the baseline.\n',
      });
      expect(await lint(cwd, '--update-baseline')).toMatchObject({ code: 0, err: '' });

      await writeFile(join(cwd, 'maps/a.cjm'), `channel shop "Shop"\n${good}`);
      const stale = await lint(cwd);
      expect(stale.code).toBe(1);
      expect(stale.out).toContain('maps/a.cjm:1:1 warning unused-declaration');
      expect(stale.out).toContain('cjm-baseline.json:4:5 error stale-baseline\n');

      const pruned = await lint(cwd, '--prune-baseline');
      expect(pruned).toMatchObject({ code: 1, err: 'cjm-baseline.json: 0 added, 1 removed.\n' });
      expect(pruned.out).not.toContain('stale-baseline');
      expect(await readFile(join(cwd, 'cjm-baseline.json'), 'utf8')).toBe('{\n  "version": 1,\n  "findings": []\n}\n');
    });

    it('of a newer cjm exits with 2, and is not overwritten', async () => {
      const newer = '{ "version": 2, "findings": [] }';
      const cwd = await folderWith({ 'a.cjm': unused, 'cjm-baseline.json': newer });
      const { code, out } = await lint(cwd, '--update-baseline');
      expect(code).toBe(2);
      expect(out).toContain('cjm-baseline.json:1:14 error invalid-config\n');
      expect(out).toContain('update cjm.');
      expect(await readFile(join(cwd, 'cjm-baseline.json'), 'utf8')).toBe(newer);
    });
  });
}
