import { describe, expect, it } from 'vitest';
import { cjm, folderWith, good } from './cjm.ts';

/** Two warnings. */
const unused = `channel app "App"\nchannel shop "Shop"\n${good}`;

export function testLintFlags(): void {
  describe('cjm lint', () => {
    it('allows so many warnings', async () => {
      const cwd = await folderWith({ 'a.cjm': unused });
      expect(await cjm(['lint', '--max-warnings', '2'], { cwd })).toMatchObject({ code: 0 });
      expect(await cjm(['lint', '--max-warnings', '1'], { cwd })).toMatchObject({ code: 1 });
      expect(await cjm(['lint', '--max-warnings', '-1'], { cwd })).toMatchObject({ code: 2, out: '' });
    });

    it('is quiet about what does not fail, and counts it all the same', async () => {
      const cwd = await folderWith({ 'a.cjm': unused });
      const quiet = { code: 0, out: 'No findings in 1 file.\n' };
      expect(await cjm(['lint', '--quiet'], { cwd })).toMatchObject(quiet);
      expect(await cjm(['lint', '--quiet', '--max-warnings', '1'], { cwd })).toMatchObject({ ...quiet, code: 1 });
      expect((await cjm(['lint', '--quiet', '--fail-on', 'warn'], { cwd })).out).toContain('unused-declaration');
    });

    it('sets the severity of rules, over the config', async () => {
      const config = JSON.stringify({ rules: { 'unused-declaration': 'info' } });
      const cwd = await folderWith({ '.git/HEAD': '', 'a.cjm': unused, 'cjm.config.json': config });
      expect((await cjm(['lint'], { cwd })).out).toContain('a.cjm:1:1 info unused-declaration');
      const stern = await cjm(['lint', '--rule', 'unused-declaration=error'], { cwd });
      expect(stern.code).toBe(1);
      expect(stern.out).toContain('a.cjm:1:1 error unused-declaration');
      const off = ['--rule', 'unused-declaration=error', '--rule', 'unused-declaration=off'];
      expect(await cjm(['lint', ...off], { cwd })).toMatchObject({ code: 0, out: 'No findings in 1 file.\n' });
    });

    it.each([
      ['unused-declaratio=error', 'There is no rule "unused-declaratio". Did you mean "unused-declaration"?'],
      ['unused-declaration=loud', 'A severity is "off", "info", "warn" or "error".'],
      ['unresolved-reference=off', '"unresolved-reference" is always an error'],
      ['unused-declaration', 'Write it as NAME=SEVERITY'],
    ])('exits with 2 for --rule %s', async (choice, explanation) => {
      const cwd = await folderWith({ 'a.cjm': good });
      const { code, out, err } = await cjm(['lint', '--rule', choice], { cwd });
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain(explanation);
    });

    it('goes by the config it is given', async () => {
      const config = JSON.stringify({ rules: { 'unused-declaration': 'off' } });
      const cwd = await folderWith({ '.git/HEAD': '', 'a.cjm': unused, 'configs/mild.json': config });
      expect(await cjm(['lint', '--config', 'configs/mild.json'], { cwd })).toMatchObject({
        code: 0,
        out: 'No findings in 1 file.\n',
      });
      const missing = await cjm(['lint', '--config', 'nope.json'], { cwd });
      expect(missing.code).toBe(2);
      expect(missing.out).toContain('nope.json:1:1 error');
    });
  });
}
