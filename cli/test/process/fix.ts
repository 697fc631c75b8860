import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cjm, cjmReading, folderWith, good, wrong } from './cjm.ts';

/** With a decimal comma and an arrow that were pasted: two fixes that are safe. */
const pasted = `// keep   this  \n${good.replace('-0.5', '−0,5').replace('  }\n}', '  }\n\n\n}')}`;
const mended = pasted.replace('−0,5', '-0.5');

export function testFix(): void {
  describe('cjm lint --fix', () => {
    it('mends what is sure, and keeps every other byte', async () => {
      const windows = `\uFEFF${pasted.replaceAll('\n', '\r\n')}`;
      const cwd = await folderWith({ 'a.cjm': windows, 'b.cjm': pasted, 'c.cjm': good });
      const { code, out, err } = await cjm(['lint', '--fix'], { cwd });
      expect({ code, out }).toEqual({ code: 0, out: 'No findings in 3 files.\n' });
      expect(err).toMatch(/^\d findings fixed in 2 files\.\n$/);
      expect(await readFile(join(cwd, 'a.cjm'), 'utf8')).toBe(`\uFEFF${mended.replaceAll('\n', '\r\n')}`);
      expect(await readFile(join(cwd, 'b.cjm'), 'utf8')).toBe(mended);
    });

    it('mends nothing unsafe unasked', async () => {
      const cwd = await folderWith({ 'a.cjm': wrong });
      expect(await cjm(['lint', '--fix'], { cwd })).toMatchObject({
        code: 1,
        err: '2 findings left: they have repairs that may change the meaning; --unsafe applies the first.\n',
      });
      expect(await readFile(join(cwd, 'a.cjm'), 'utf8')).toBe(wrong);
      expect(await cjm(['lint', '--fix', '--unsafe'], { cwd })).toMatchObject({ code: 0 });
      expect(await readFile(join(cwd, 'a.cjm'), 'utf8')).toContain('for me {');
    });

    it('writes nothing in a dry run, and reports what would be left', async () => {
      const cwd = await folderWith({ 'a.cjm': pasted });
      const { code, out, err } = await cjm(['lint', '--fix-dry-run'], { cwd });
      expect({ code, out }).toEqual({ code: 0, out: 'No findings in 1 file.\n' });
      expect(err).toMatch(/^\d findings? can be fixed in 1 file\.\n$/);
      expect(await readFile(join(cwd, 'a.cjm'), 'utf8')).toBe(pasted);
    });

    it('shows a patch and nothing else', async () => {
      const cwd = await folderWith({ 'a.cjm': pasted });
      const { code, out } = await cjm(['lint', '--diff'], { cwd });
      expect(code).toBe(0);
      expect(out).toMatch(/^--- a\/a\.cjm\n\+\+\+ b\/a\.cjm\n@@ /);
      expect(out).toContain('\n-    touchpoint "Take the bus" { emotion −0,5 "late again" }\n');
      expect(out).toContain('\n+    touchpoint "Take the bus" { emotion -0.5 "late again" }\n');
      expect(await readFile(join(cwd, 'a.cjm'), 'utf8')).toBe(pasted);
    });

    it('mends files that import each other until nothing is left', async () => {
      const shared = 'persona me "Me"\n';
      const map = `import "shared.cjm"\nimport "shared.cjm"\nimport "other.cjm"\n${good.replace('persona me "Me"\n', '')}`;
      const cwd = await folderWith({ 'shared.cjm': shared, 'other.cjm': 'persona you "You"\n', 'map.cjm': map });
      expect(await cjm(['lint', '--fix', '--fail-on', 'warn'], { cwd })).toMatchObject({ code: 0 });
      expect(await readFile(join(cwd, 'map.cjm'), 'utf8')).toMatch(/^import "shared\.cjm"\n\njourney/);
    });
  });

  describe('cjm lint --stdin', () => {
    it('judges the text as if it stood where it says', async () => {
      const map = `import "shared.cjm"\n${good.replace('persona me "Me"\n', '')}`;
      const cwd = await folderWith({ 'maps/shared.cjm': 'persona me "Me"\n', 'maps/a.cjm': wrong });
      const args = ['lint', '--stdin', '--stdin-filename', 'maps/a.cjm'];
      expect(await cjmReading(map, args, { cwd })).toMatchObject({ code: 0, out: 'No findings in 1 file.\n' });
      const elsewhere = await cjmReading(map, ['lint', '-'], { cwd });
      expect(elsewhere).toMatchObject({ code: 1 });
      expect(elsewhere.out).toContain('stdin.cjm:1:8 error missing-import-file');
    });

    it('answers with the text as it is mended', async () => {
      const { code, out, err } = await cjmReading(`\uFEFF${pasted}`, ['lint', '-', '--fix']);
      expect({ code, out, err }).toEqual({ code: 0, out: `\uFEFF${mended}`, err: 'No findings in 1 file.\n' });
    });

    it('exits with 2 for what is no text, and for files beside it', async () => {
      const binary = await cjmReading(new Uint8Array([0xff, 0xfe, 0x00, 0xd8]), ['lint', '-']);
      expect(binary).toMatchObject({ code: 2, out: '', err: 'cjm: stdin.cjm: It is not valid UTF-8.\n' });
      expect(await cjmReading(good, ['lint', '-', 'a.cjm'])).toMatchObject({ code: 2, out: '' });
    });
  });
}
