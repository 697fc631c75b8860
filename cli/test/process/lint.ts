import { readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cjm, folderWith, good, start, wrong } from './cjm.ts';

export function testLint(): void {
  describe('cjm lint', () => {
    it('is content with a good map, in the current folder too', async () => {
      const cwd = await folderWith({ 'a.cjm': good, 'sub/b.cjm': good });
      expect(await cjm(['lint'], { cwd })).toEqual({ code: 0, out: 'No findings in 2 files.\n', err: '' });
      expect(await cjm(['lint', 'a.cjm'], { cwd })).toMatchObject({ code: 0, out: 'No findings in 1 file.\n' });
    });

    it('shows findings and exits with 1', async () => {
      const cwd = await folderWith({ 'a.cjm': good, 'b.cjm': wrong });
      const { code, out } = await cjm(['lint', '*.cjm'], { cwd });
      expect(code).toBe(1);
      expect(out).toContain('b.cjm:3:38 error unresolved-reference\n');
      expect(out).toContain(`> 3 │ journey workday "My working day" for mee {\n    │ ${' '.repeat(37)}^^^\n`);
      expect(out).toMatch(/\n1 error, \d+ warnings?, \d+ infos? in 2 files\.\n$/);
    });

    it('fails from the severity asked for', async () => {
      const unused = `channel app "App"\n${good}`;
      const cwd = await folderWith({ 'a.cjm': unused });
      expect(await cjm(['lint'], { cwd })).toMatchObject({ code: 0 });
      expect(await cjm(['lint', '--fail-on', 'warn'], { cwd })).toMatchObject({ code: 1 });
      expect(await cjm(['lint', '--fail-on', 'info'], { cwd })).toMatchObject({ code: 1 });
    });

    it('reads a comment that begins with # as one, and mends it', async () => {
      const cwd = await folderWith({ 'a.cjm': `# what I do\n${good.replace('+1 }', '+1 } # "fine')}` });
      const { code, out } = await cjm(['lint', '--format', 'compact'], { cwd });
      expect({ code, out }).toEqual({
        code: 1,
        out: [
          'a.cjm:1:1 error syntax-error A comment begins with //: write that for "#".',
          'a.cjm:6:46 error syntax-error A comment begins with //: write that for "#".',
          '2 errors, 0 warnings, 0 infos in 1 file.',
          '',
        ].join('\n'),
      });
      expect(await cjm(['lint', '--fix'], { cwd })).toMatchObject({ code: 0 });
      expect(await readFile(join(cwd, 'a.cjm'), 'utf8')).toContain('+1 } // "fine');
    });

    it('asks for the braces of a touchpoint, and can put them', async () => {
      const text = good.replace('{ emotion +1 }', 'emotion +1');
      const cwd = await folderWith({ 'a.cjm': text });
      const { code, out } = await cjm(['lint'], { cwd });
      expect(code).toBe(1);
      expect(out).toContain(
        '"emotion" stands beside the touchpoint without braces: write { emotion … } if it belongs there',
      );
      expect(await cjm(['fmt'], { cwd })).toMatchObject({ code: 1 });
      expect(await readFile(join(cwd, 'a.cjm'), 'utf8')).toBe(text);
      expect(await cjm(['lint', '--fix', '--unsafe'], { cwd })).toMatchObject({ code: 0 });
      expect(await readFile(join(cwd, 'a.cjm'), 'utf8')).toBe(text.replace('"     emotion +1', '" {     emotion +1 }'));
    });

    it('reports JSON, the same bytes each time', async () => {
      const cwd = await folderWith({ 'b.cjm': wrong, 'a.cjm': good });
      const first = await cjm(['lint', '--format', 'json', 'b.cjm', 'a.cjm'], { cwd });
      expect(await cjm(['lint', '--format', 'json', '.'], { cwd })).toEqual(first);
      const report = JSON.parse(first.out);
      expect(report.summary).toMatchObject({ files: 2, errors: 1, unjudged: 0 });
      expect(report.files.map(({ path }: { path: string }) => path)).toEqual(['a.cjm', 'b.cjm']);
      expect(report.files[1].findings).toContainEqual(
        expect.objectContaining({ rule: 'unresolved-reference', line: 3, column: 38, endLine: 3, endColumn: 41 }),
      );
    });

    it.each([
      ['nope.cjm', '"nope.cjm" matches no file.'],
      ['x/**/*.cjm', '"x/**/*.cjm" matches no file.'],
      ['*.txt', '"*.txt" matches no map: maps are files that end in .cjm.'],
      [
        'empty',
        '"empty" is a folder that holds no map: maps are files that end in .cjm. "cjm init" writes a first one.',
      ],
      [
        'x.cjm',
        '"x.cjm" is a folder that holds no map: maps are files that end in .cjm. "cjm init" writes a first one.',
      ],
    ])('exits with 2 when %s matches nothing, and judges the rest', async (input, reason) => {
      const cwd = await folderWith({ 'a.cjm': good, 'empty/readme.txt': '', 'x.cjm/readme.txt': '', 'n.txt': '' });
      const { code, out, err } = await cjm(['lint', 'a.cjm', input], { cwd });
      expect({ code, out }).toEqual({ code: 2, out: 'No findings in 1 file.\n' });
      expect(err).toBe(`cjm: ${reason}\n`);
    });

    it('says so where it stands in an empty folder', async () => {
      const cwd = await folderWith({});
      const told = {
        code: 2,
        err: expect.stringContaining('cjm: This folder holds no map: maps are files that end in .cjm.'),
      };
      for (const command of [['lint'], ['fmt'], ['render', '.']])
        expect(await cjm(command, { cwd })).toMatchObject(told);
    });

    it('exits with 2 when a file cannot be read, and judges the rest', async () => {
      const cwd = await folderWith({ 'a.cjm': good, 'b.cjm': wrong, 'x.cjm/inside.cjm': good });
      await symlink('nowhere', join(cwd, 'dangling.cjm'));
      const { code, out } = await cjm(['lint'], { cwd });
      expect(code).toBe(2);
      expect(out).toContain('dangling.cjm:1:1 error');
      expect(out).toContain('b.cjm:3:38 error');
      expect(out).toMatch(/ in 4 files\.\n1 file could not be judged\.\n$/);
    });

    it('colours when forced, and not when forbidden', async () => {
      const cwd = await folderWith({ 'a.cjm': wrong });
      const coloured = await cjm(['lint'], { cwd, env: { FORCE_COLOR: '1' } });
      expect(coloured.out).toContain('\u001B[31merror');
      const plain = await cjm(['lint', '--no-color'], { cwd, env: { FORCE_COLOR: '1' } });
      expect(plain.out).not.toContain('\u001B');
    });

    it('is quiet when its reader has seen enough', async () => {
      const line = 'touchpoint "x" for nobody { emotion +1 }\n';
      const cwd = await folderWith({
        'a.cjm': `persona me "Me"\njourney j "J" {\nstage "S" {\n${line.repeat(3000)}}\n}`,
      });
      const child = start(['lint'], { cwd });
      let err = '';
      child.stderr?.on('data', (data) => {
        err += data;
      });
      child.stdout?.once('data', () => child.stdout?.destroy());
      const code = await new Promise((resolve) => child.on('close', resolve));
      expect({ code, err }).toEqual({ code: 1, err: '' });
    });
  });
}
