import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { cjm, folderWith } from './cjm.ts';

export function testInit(): void {
  describe('cjm init', () => {
    it('writes a map without findings in its canonical form, and a config', async () => {
      const cwd = await folderWith({});
      const { code, out, err } = await cjm(['init', '--yes'], { cwd });
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toBe(
        'first-journey.cjm is written.\ncjm.config.json is written.\nRun "cjm serve" in its folder to see it in the browser while you write.\n',
      );
      expect(await cjm(['lint', '--fail-on', 'info'], { cwd })).toMatchObject({ code: 0 });
      expect(await cjm(['fmt', '--check'], { cwd })).toMatchObject({ code: 0 });
    });

    it('takes labels as they are, whatever they hold', async () => {
      const cwd = await folderWith({});
      const args = ['init', 'maps', '--title', 'He said "\\n" {', '--persona', 'Анна 🎁', '--ci', 'none'];
      expect(await cjm(args, { cwd })).toMatchObject({ code: 0 });
      const render = await cjm(['render', 'maps/first-journey.cjm', '-o', '-', '--format', 'json'], { cwd });
      expect(JSON.parse(render.out)).toMatchObject({ label: 'He said "\\n" {', personas: [{ label: 'Анна 🎁' }] });
    });

    it.each([
      ['github', '.github/workflows/cjm.yml', ['jobs', 'name', 'on', 'permissions']],
      ['gitlab', '.gitlab-ci.yml', ['cjm-lint']],
    ])('writes the workflow of %s at the root of the repository', async (service, path, keys) => {
      const root = await folderWith({ '.git/HEAD': '' });
      await mkdir(join(root, 'maps'));
      const { code, out } = await cjm(['init', '--ci', service], { cwd: join(root, 'maps') });
      expect(code).toBe(0);
      expect(out).toMatch(/Put the file that cjm was installed from at tools\/cjm-\d+\.\d+\.\d+\.tgz/);
      expect(Object.keys(parse(await readFile(join(root, path), 'utf8'))).sort()).toEqual(keys);
      expect((await readdir(join(root, 'maps'))).sort()).toEqual(['cjm.config.json', 'first-journey.cjm']);
    });

    it('overwrites nothing', async () => {
      const files = { '.gitlab-ci.yml': 'mine', 'first-journey.cjm': 'mine', 'cjm.config.json': 'mine' };
      const cwd = await folderWith({ '.git/HEAD': '', ...files });
      const { code, out } = await cjm(['init', '--ci', 'gitlab', '--yes'], { cwd });
      expect(code).toBe(0);
      for (const name of Object.keys(files)) {
        expect(out).toContain(`${name} is there already, and stays as it is.\n`);
        expect(await readFile(join(cwd, name), 'utf8')).toBe('mine');
      }
    });

    it('exits with 2 when it cannot write', async () => {
      const cwd = await folderWith({ taken: '' });
      const { code, err } = await cjm(['init', 'taken', '--yes'], { cwd });
      expect(code).toBe(2);
      expect(err).toContain(
        'taken/first-journey.cjm" cannot be written: a part of the path is a file, not a folder. Choose another folder.\n',
      );
    });
  });
}
