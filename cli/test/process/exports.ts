import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { cjm, folderWith, good, start } from './cjm.ts';

const formats = ['svg', 'png', 'pdf', 'html', 'markdown', 'csv', 'json'] as const;
const endings = ['csv', 'html', 'json', 'md', 'pdf', 'png', 'svg'];

/** What a file of each format begins with. */
const beginnings: Readonly<Record<string, string>> = {
  svg: '<svg ',
  png: '\u0089PNG',
  pdf: '%PDF-1.7',
  html: '<!doctype html>',
  md: '# My working day',
  csv: '\u00ef\u00bb\u00bfjourney,stage,',
  json: '{\n  "id": ',
};

const states = `persona me "Me"
persona you "You"

journey now "Today" for me, you {
  path usual for me: walk -> ride
  stage "Go" {
    touchpoint walk "Walks" { emotion -1 for me }
    touchpoint ride "Rides" { emotion -1 for me }
  }
}

journey then "Tomorrow" for me, you {
  state future of now
  stage "Go" {
    touchpoint walk "Flies" { emotion +2 for me }
    touchpoint ride "Floats" { emotion +1 for me }
  }
}
`;

export function testExports(): void {
  describe('cjm render in other formats', () => {
    it('writes several formats of several journeys at once, each as its name says', async () => {
      const cwd = await folderWith({ 'a.cjm': good });
      const all = ['--format', formats.join(',')];
      expect(await cjm(['render', 'a.cjm', ...all, '-o', 'out/{name}'], { cwd })).toEqual({
        code: 0,
        out: '',
        err: '',
      });
      expect((await readdir(join(cwd, 'out'))).sort()).toEqual(endings.map((ending) => `workday.${ending}`));
      for (const ending of endings) {
        const begun = beginnings[ending] ?? '';
        const bytes = await readFile(join(cwd, `out/workday.${ending}`));
        expect(bytes.subarray(0, begun.length).toString('latin1')).toBe(begun);
      }

      await cjm(['render', 'a.cjm', '-o', 'map.pdf'], { cwd });
      expect((await readFile(join(cwd, 'map.pdf'))).equals(await readFile(join(cwd, 'out/workday.pdf')))).toBe(true);
    });

    it('refuses what is no format, or too much for the standard output', async () => {
      const cwd = await folderWith({ 'a.cjm': good });
      const unknown = await cjm(['render', 'a.cjm', '--format', 'gif'], { cwd });
      expect(unknown).toMatchObject({ code: 2, out: '' });
      expect(unknown.err).toContain('There is no format "gif". There is: svg, png, pdf, html, markdown, csv, json.');
      const two = await cjm(['render', 'a.cjm', '--format', 'svg,json', '-o', '-'], { cwd });
      expect(two).toMatchObject({ code: 2, out: '', err: expect.stringContaining('takes one format') });
      const json = await cjm(['render', 'a.cjm', '--format', 'json', '-o', '-'], { cwd });
      expect(JSON.parse(json.out)).toMatchObject({ name: 'workday', label: 'My working day' });
    });

    it('gives the same bytes in every language and time zone', async () => {
      const cwd = await folderWith({ 'a.cjm': `${good}// ÄÖÜ İı\n` });
      const asked = ['render', 'a.cjm', '--format', formats.join(',')];
      const places = [
        { LANG: 'C', LC_ALL: 'C', TZ: 'UTC' },
        { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' },
        { LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8', TZ: 'America/St_Johns' },
      ];
      for (const [i, env] of places.entries()) {
        expect(await cjm([...asked, '-o', `${i}/map`], { cwd, env })).toMatchObject({ code: 0, err: '' });
      }
      for (const ending of endings) {
        const [first, ...others] = await Promise.all(places.map((_, i) => readFile(join(cwd, `${i}/map.${ending}`))));
        expect(
          others.every((other) => first?.equals(other)),
          ending,
        ).toBe(true);
      }
    });

    it('says nothing of the machine', async () => {
      const [people = '', journey = ''] = good.split('\n\n');
      const cwd = await folderWith({ 'a.cjm': `import "sub/people.cjm"\n\n${journey}`, 'sub/people.cjm': people });
      const args = ['render', 'a.cjm', '--format', formats.join(','), '-o', 'out/map'];
      expect(await cjm(args, { cwd })).toMatchObject({ code: 0, err: '' });
      for (const ending of endings) {
        expect((await readFile(join(cwd, `out/map.${ending}`), 'latin1')).includes(cwd), ending).toBe(false);
      }
      expect(await readFile(join(cwd, 'out/map.json'), 'utf8')).toContain('"uri": "sub/people.cjm"');
    });

    it('names what is wrong with a font, and what letters no font has', async () => {
      const cwd = await folderWith({ 'a.cjm': good.replace('Make tea', '\u{10ffff} tea'), 'b.ttf': 'no font' });
      const draw = async (...args: readonly string[]) => cjm(['render', 'a.cjm', '-o', 'a.png', ...args], { cwd });
      expect(await draw('--font', 'none.ttf')).toMatchObject({
        code: 2,
        err: 'cjm: The font "none.ttf" cannot be read. Is there such a file?\n',
      });
      expect((await draw('--font', 'b.ttf')).err).toContain('"b.ttf" is no font that can be used.');
      const unknown = await draw();
      expect(unknown.code).toBe(2);
      expect(unknown.err).toMatch(
        /^cjm: "My working day" \(a\.cjm\): No font of this machine has these symbols .*--font\.\n$/,
      );
      expect(existsSync(join(cwd, 'a.png'))).toBe(false);
    });
  });

  describe('what cjm render shows', () => {
    it('shows only the lanes, personas, paths and states that are asked for', async () => {
      const cwd = await folderWith({ 'a.cjm': states });
      const draw = async (...args: readonly string[]) => cjm(['render', 'a.cjm', '-o', '-', ...args], { cwd });
      const today = await draw('--view', 'current');
      expect(today).toMatchObject({ code: 0, out: expect.stringContaining('Walks') });
      expect((await draw('--view', 'future')).out).not.toContain('Walks');
      expect((await draw('--view', 'overlay')).out).not.toBe((await draw('--view', 'future')).out);
      expect((await draw('--journey', 'now', '--lanes', 'emotions')).out).not.toContain('data-kind="card"');
      expect((await draw('--journey', 'now', '--persona', 'you')).out).not.toContain('data-kind="feeling"');
      expect((await draw('--journey', 'now', '--path', 'usual')).code).toBe(0);
      expect((await draw('--journey', 'now', '--arrangement', 'compact')).out).toContain('Walks');
    });

    it.each([
      [['--lanes', 'emotion'], 'No lane is called "emotion". Did you mean "emotions"?'],
      [['--journey', 'now', '--persona', 'mee'], '"Today" (a.cjm) has no persona "mee". Did you mean "me"?'],
      [['--journey', 'now', '--path', 'usuel'], '"Today" (a.cjm) has no path "usuel". Did you mean "usual"?'],
      [['--journey', 'now', '--view', 'future'], 'No journey here is a future one.'],
      [['--scale', 'big'], 'Give a number from 0.1 to 20.'],
      [['--paper', 'a9'], 'Allowed choices are a4, a4-tiles'],
      [['--theme', 'drak'], 'Allowed choices are light, dark'],
    ])('says what is wrong and what there is: %s', async (args, told) => {
      const cwd = await folderWith({ 'a.cjm': states });
      const { code, out, err } = await cjm(['render', 'a.cjm', '-o', '-', ...args], { cwd });
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain(told);
    });
  });

  describe('what cjm render leaves on the disk', () => {
    it.skipIf(process.platform !== 'linux')('says that the disk is full', async () => {
      const cwd = await folderWith({ 'a.cjm': good });
      const { code, err } = await cjm(['render', 'a.cjm', '-o', '/dev/full'], { cwd });
      expect(code).toBe(2);
      expect(err).toBe('cjm: "/dev/full" cannot be written: the disk is full. What was there before is unchanged.\n');
    });

    it.skipIf(process.platform === 'win32')('keeps the old file when there is no room for the new one', async () => {
      const cwd = await folderWith({ 'a.cjm': good, 'a.svg': 'old' });
      const program = join(import.meta.dirname, '../../bin/cjm.js');
      // No file may grow beyond a few kilobytes: the picture is larger.
      const limited = ['-c', `ulimit -f 8; exec "${process.execPath}" "${program}" render a.cjm`];
      const env = { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' };
      const [code] = await once(spawn('sh', limited, { cwd, env, stdio: 'ignore' }), 'close');
      expect(code).not.toBe(0);
      expect(await readFile(join(cwd, 'a.svg'), 'utf8')).toBe('old');
    });

    it('says where it may not write', async () => {
      const cwd = await folderWith({ 'a.cjm': good, file: '' });
      const { code, err } = await cjm(['render', 'a.cjm', '-o', 'file/map.svg'], { cwd });
      expect(code).toBe(2);
      expect(err).toMatch(
        /cannot be written: a part of the path is a file, not a folder\. Choose another place with -o\.\n$/,
      );
    });

    it('speaks of no option that lint does not have', async () => {
      const cwd = await folderWith({ 'a.cjm': good, file: '' });
      const { code, err } = await cjm(['lint', '--format', 'json=file/report.json'], { cwd });
      expect(code).toBe(2);
      expect(err).toMatch(/cannot be written: a part of the path is a file, not a folder\.\n$/);
    });

    it('leaves a whole file, old or new, whenever it is killed', async () => {
      const cwd = await folderWith({ 'a.cjm': good, 'a.svg': 'old', 'a.pdf': 'old' });
      await cjm(['render', 'a.cjm', '--format', 'svg,pdf', '-o', 'new/map'], { cwd });
      const whole = {
        svg: await readFile(join(cwd, 'new/map.svg'), 'latin1'),
        pdf: await readFile(join(cwd, 'new/map.pdf'), 'latin1'),
      };
      for (const after of [150, 250, 300, 350, 400, 500]) {
        for (const ending of ['svg', 'pdf']) await writeFile(join(cwd, `a.${ending}`), 'old');
        const child = start(['render', 'a.cjm', '--format', 'svg,pdf'], { cwd });
        const closed = once(child, 'close');
        await wait(after);
        child.kill('SIGKILL');
        await closed;
        for (const ending of ['svg', 'pdf'] as const) {
          expect(['old', whole[ending]]).toContain(await readFile(join(cwd, `a.${ending}`), 'latin1'));
        }
      }
    });

    it('makes the folders that are asked for, and no file where nothing is drawn', async () => {
      const cwd = await folderWith({ 'a.cjm': good });
      await cjm(['render', 'a.cjm', '--journey', 'nobody', '-o', 'out/a.svg'], { cwd });
      await expect(stat(join(cwd, 'out'))).rejects.toThrow();
    });
  });
}
