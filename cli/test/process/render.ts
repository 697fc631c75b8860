import { chmod, lstat, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cjm, cjmReading, folderWith, good, wrong } from './cjm.ts';

const second = good.replace('workday "My working day"', '"Пора домой"').replace('persona me "Me"\n', '');

export function testRender(): void {
  describe('cjm render', () => {
    it('draws next to the file, to a file, and to the standard output: the same bytes', async () => {
      const cwd = await folderWith({ 'sub/a.cjm': good });
      expect(await cjm(['render', 'sub/a.cjm'], { cwd })).toEqual({ code: 0, out: '', err: '' });
      const first = await readFile(join(cwd, 'sub/a.svg'), 'utf8');
      expect(first).toMatch(/^<svg .*My working day.*<\/svg>\s*$/s);

      await cjm(['render', 'sub/a.cjm', '-o', 'new/folder/map.svg'], { cwd });
      expect(await readFile(join(cwd, 'new/folder/map.svg'), 'utf8')).toBe(first);
      expect(await cjm(['render', 'sub/a.cjm', '-o', '-'], { cwd })).toEqual({ code: 0, out: first, err: '' });
    });

    it('draws light and dark, and brings the font along', async () => {
      const cwd = await folderWith({ 'a.cjm': good });
      const light = await cjm(['render', 'a.cjm', '-o', '-', '--theme', 'light'], { cwd });
      const dark = await cjm(['render', 'a.cjm', '-o', '-', '--theme', 'dark'], { cwd });
      const embedded = await cjm(['render', 'a.cjm', '-o', '-', '--embed-fonts'], { cwd });
      expect(dark.out).not.toBe(light.out);
      expect(light.out).not.toContain('@font-face');
      expect(embedded.out).toContain('src:url(data:font/woff2;base64,d09GMg');
    });

    it('writes no file that is called as a format it does not know', async () => {
      const cwd = await folderWith({ 'a.cjm': good });
      const { code, err } = await cjm(['render', 'a.cjm', '-o', 'a.jpg'], { cwd });
      expect(code).toBe(2);
      expect(err).toContain('"a.jpg" is called as no format there is. Let it end in one of .svg, .png');
      expect((await cjm(['render', 'a.cjm', '-o', 'maps.v2/'], { cwd })).code).toBe(0);
      expect(await readdir(join(cwd))).not.toContain('a.jpg');
    });

    it('puts several journeys into several files', async () => {
      const cwd = await folderWith({ 'a.cjm': good + second });
      const refused = await cjm(['render', 'a.cjm'], { cwd });
      expect(refused).toMatchObject({ code: 2, out: '' });
      expect(refused.err).toContain("Write -o '{name}.svg', or choose one with --journey.");

      expect(await cjm(['render', 'a.cjm', '-o', 'out/{name}.svg'], { cwd })).toMatchObject({ code: 0 });
      expect((await readdir(join(cwd, 'out'))).sort()).toEqual(['workday.svg', 'Пора домой.svg']);
      const chosen = await cjm(['render', 'a.cjm', '--journey', 'Пора домой', '-o', '-'], { cwd });
      expect(chosen.out).toBe(await readFile(join(cwd, 'out/Пора домой.svg'), 'utf8'));
      const missed = await cjm(['render', 'a.cjm', '--journey', 'workdy', '-o', '-'], { cwd });
      expect(missed).toMatchObject({ code: 1, out: '', err: expect.stringContaining('Did you mean "workday"?') });
    });

    it('draws where the config has a mistake, says so, and exits with 1', async () => {
      const cwd = await folderWith({ 'a.cjm': good, 'cjm.config.json': '{\n  "rule": {}\n}\n' });
      const { code, err } = await cjm(['render', 'a.cjm', '-o', 'out/'], { cwd });
      expect(code).toBe(1);
      expect(err).toMatch(/^cjm: cjm\.config\.json:2:3 .*Did you mean "rules"\? Maps are drawn all the same\.\n$/);
      expect(await readdir(join(cwd, 'out'))).toEqual(['workday.svg']);
    });

    it('says which file there is nothing to draw of', async () => {
      const cwd = await folderWith({ 'a.cjm': '' });
      const { code, err } = await cjm(['render', 'a.cjm'], { cwd });
      expect(code).toBe(1);
      expect(err).toContain('"a.cjm" holds no journey, so there is nothing to draw');
    });

    it('draws what can be drawn of a file with errors, says so, and exits with 1', async () => {
      const cwd = await folderWith({ 'a.cjm': wrong });
      const { code, err } = await cjm(['render', 'a.cjm', '-o', 'out/'], { cwd });
      expect(code).toBe(1);
      expect(err).toBe('cjm: a.cjm has 1 error; what can be drawn is drawn. See: cjm lint a.cjm\n');
      expect(await readdir(join(cwd, 'out'))).toEqual(['workday.svg']);
    });

    it('draws the rest when a file cannot be read, and exits with 2', async () => {
      const cwd = await folderWith({ 'a.cjm': good });
      await symlink('nowhere', join(cwd, 'b.cjm'));
      const { code, err } = await cjm(['render', '.', '-o', 'out/'], { cwd });
      expect(code).toBe(2);
      expect(err).toContain('b.cjm');
      expect(await readdir(join(cwd, 'out'))).toEqual(['workday.svg']);
    });

    it('writes whole files or nothing', async () => {
      const cwd = await folderWith({ 'a.cjm': good, file: '', 'folder.svg/inside': '', 'old.svg': 'old' });
      const blocked = await cjm(['render', 'a.cjm', '-o', 'file/map.svg'], { cwd });
      expect(blocked).toMatchObject({ code: 2, out: '' });
      expect(blocked.err).toMatch(/^cjm: ".*map\.svg" cannot be written: .*\n$/);
      await chmod(join(cwd, 'old.svg'), 0o640);
      expect(await cjm(['render', 'a.cjm', '-o', 'old.svg'], { cwd })).toMatchObject({ code: 0 });
      expect((await stat(join(cwd, 'old.svg'))).mode & 0o777).toBe(0o640);
      expect((await readdir(cwd)).sort()).toEqual(['a.cjm', 'file', 'folder.svg', 'old.svg']);
    });

    it('writes through links, and never replaces a device', async () => {
      const cwd = await folderWith({ 'a.cjm': good, 'real.svg': '' });
      await symlink('real.svg', join(cwd, 'link.svg'));
      await cjm(['render', 'a.cjm', '-o', 'link.svg'], { cwd });
      expect((await lstat(join(cwd, 'link.svg'))).isSymbolicLink()).toBe(true);
      expect(await readFile(join(cwd, 'real.svg'), 'utf8')).toMatch(/^<svg/);
      if (process.platform === 'win32') return;
      expect(await cjm(['render', 'a.cjm', '-o', '/dev/null'], { cwd })).toMatchObject({ code: 0, err: '' });
      expect((await stat('/dev/null')).isCharacterDevice()).toBe(true);
    });

    it('never writes over a map', async () => {
      const cwd = await folderWith({ 'a.cjm': good });
      expect(await cjm(['render', 'a.cjm', '-o', 'a.cjm'], { cwd })).toMatchObject({ code: 2 });
      expect(await readFile(join(cwd, 'a.cjm'), 'utf8')).toBe(good);
    });

    it('draws the standard input as if it stood where it says', async () => {
      const map = `import "shared.cjm"\n${good.replace('persona me "Me"\n', '')}`;
      const cwd = await folderWith({ 'maps/shared.cjm': 'persona me "Me"\n', 'maps/a.cjm': map });
      const drawn = await cjm(['render', 'maps/a.cjm', '-o', '-'], { cwd });
      for (const args of [['-'], ['--stdin'], ['-', '-o', '-', '--format', 'svg']]) {
        const named = ['render', ...args, '--stdin-filename', 'maps/a.cjm'];
        expect(await cjmReading(map, named, { cwd })).toEqual({ code: 0, out: drawn.out, err: '' });
      }
      const unnamed = await cjmReading(map, ['render', '-', '-o', 'out/{file}.svg'], { cwd });
      expect(unnamed).toMatchObject({ code: 1, out: '' });
      expect(unnamed.err).toMatch(/^cjm: stdin\.cjm has 1 error; .* See: cjm lint -\n$/);
      expect(await readdir(join(cwd, 'out'))).toEqual(['stdin.svg']);
    });

    it('asks for names where the standard input makes several files', async () => {
      const cwd = await folderWith({});
      const two = await cjmReading(good + second, ['render', '-'], { cwd });
      expect(two).toMatchObject({ code: 2, out: '' });
      expect(two.err).toContain("takes one map, but there are 2. Choose one with --journey, or write -o '{name}.svg'.");
      const formats = await cjmReading(good, ['render', '-', '--format', 'svg,csv'], { cwd });
      expect(formats).toMatchObject({ code: 2, out: '' });
      expect(formats.err).toContain("takes one format, but there are 2. Write -o '{name}'.");
      const all = await cjmReading(good + second, ['render', '-', '--format', 'svg,csv', '-o', '{name}'], { cwd });
      expect(all).toEqual({ code: 0, out: '', err: '' });
      expect(await readdir(cwd)).toHaveLength(4);
    });

    it('exits with 2 for what is no text, for files beside the standard input, and for no input', async () => {
      const cwd = await folderWith({ 'a.cjm': good });
      const binary = await cjmReading(new Uint8Array([0xff, 0xfe, 0x00, 0xd8]), ['render', '-']);
      expect(binary).toEqual({ code: 2, out: '', err: 'cjm: stdin.cjm: It is not valid UTF-8.\n' });
      const beside = await cjmReading(good, ['render', '-', 'a.cjm'], { cwd });
      expect(beside).toMatchObject({ code: 2, out: '', err: expect.stringContaining('is drawn alone') });
      const none = await cjm(['render'], { cwd });
      expect(none).toMatchObject({ code: 2, out: '', err: expect.stringContaining('- for the standard input') });
    });

    it('keeps a journey with a hostile label in its folder', async () => {
      const cwd = await folderWith({ 'a.cjm': good.replace('workday "My working day"', '"../../evil"') });
      await writeFile(join(cwd, 'marker'), '');
      expect(await cjm(['render', 'a.cjm', '-o', 'out/'], { cwd })).toMatchObject({ code: 0 });
      expect(await readdir(join(cwd, 'out'))).toEqual(['-..-evil.svg']);
    });
  });
}
