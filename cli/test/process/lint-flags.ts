import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cjm, cjmReading, folderWith, good, wrong } from './cjm.ts';

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
      const quiet = { code: 0, out: 'No findings to report in 1 file.\n2 findings more are left out by --quiet.\n' };
      expect(await cjm(['lint', '--quiet'], { cwd })).toMatchObject(quiet);
      expect(await cjm(['lint', '--quiet', '--max-warnings', '1'], { cwd })).toMatchObject({ ...quiet, code: 1 });
      expect((await cjm(['lint', '--quiet', '--fail-on', 'warn'], { cwd })).out).toContain('unused-declaration');
      await writeFile(join(cwd, 'b.cjm'), wrong);
      expect((await cjm(['lint', '--quiet'], { cwd })).out).toMatch(
        /\n1 error, 0 warnings, 0 infos in 2 files\.\n\d findings more are left out by --quiet\.\n$/,
      );
      expect((await cjm(['lint', '--quiet', '--fail-on', 'info'], { cwd })).out).not.toContain('--quiet');
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

    it.each(['lint', 'render', 'fmt'])('says of what is no map that it is none: %s', async (command) => {
      const cwd = await folderWith({ 'notes.txt': good, 'a.CJM': good });
      const { code, err } = await cjm([command, 'notes.txt', 'a.CJM'], { cwd });
      expect(code).toBe(2);
      expect(err).toContain('cjm: "notes.txt" is not a map: maps are files that end in .cjm.\n');
      expect(err).toContain('cjm: "a.CJM" is not a map: maps are files that end in .cjm.\n');
      expect(err).not.toContain('report it as a bug');
    });

    it.each(['lint', 'render'])('reads as a map only what is called like one: %s', async (command) => {
      const { code, err } = await cjmReading(good, [command, '--stdin', '--stdin-filename', 'a.txt']);
      expect({ code, err }).toEqual({
        code: 2,
        err: 'cjm: "a.txt" is not a map: maps are files that end in .cjm.\n',
      });
    });

    it.each(['--format=json=a.cjm', '--format=json=sub/cjm.config.json', '--cache-file=a.cjm'])(
      'writes over no map and no config: %s',
      async (option) => {
        const cwd = await folderWith({ 'a.cjm': good, 'sub/cjm.config.json': '{}' });
        const { code, err } = await cjm(['lint', option], { cwd });
        expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('would be written over') });
        expect(await readFile(join(cwd, 'a.cjm'), 'utf8')).toBe(good);
        expect(await readFile(join(cwd, 'sub/cjm.config.json'), 'utf8')).toBe('{}');
      },
    );

    it('tells what each rule found and where the time went, when asked, and says all else as before', async () => {
      const cwd = await folderWith({ 'a.cjm': wrong, 'b.cjm': good });
      const plain = await cjm(['lint'], { cwd });
      const { code, out, err } = await cjm(['lint', '--stats'], { cwd });
      expect({ code, err }).toEqual({ code: plain.code, err: plain.err });
      expect(out.startsWith(plain.out)).toBe(true);
      const table = out.slice(plain.out.length).replace(/\d+\.\d ms/g, '#');
      expect(table).toMatch(/^\nRule +Findings +Time\n[a-z-]+ +[1-9]\d* +#\n/);
      expect(table).toMatch(/\nabsent-persona +0 +#\n/);
      expect(table).toMatch(/\nPhase +Time\nreading +#\nparsing +#\nlinking +#\nrules +#\n$/);

      const report = async (...more: readonly string[]) =>
        JSON.parse((await cjm(['lint', '--format', 'json', ...more], { cwd })).out);
      const { stats, ...rest } = await report('--stats');
      expect(rest).toEqual(await report());
      const counts = stats.rules.map(({ rule, findings }: Record<string, unknown>) => [rule, findings]);
      const found = rest.files.flatMap(({ findings }: { findings: unknown[] }) => findings).length;
      expect(counts.reduce((sum: number, [, count]: [string, number]) => sum + count, 0)).toBe(found);
      expect(counts[0][1]).toBeGreaterThanOrEqual(counts[1][1]);
      for (const phase of ['reading', 'parsing', 'linking', 'rules']) expect(stats.phases[phase]).toBeGreaterThan(0);

      const compact = await cjm(['lint', '--format', 'compact', '--stats'], { cwd });
      expect(compact.out).toBe((await cjm(['lint', '--format', 'compact'], { cwd })).out);
      expect(compact.err).toContain('linking');
      await cjm(['lint', '--cache-file', 'c.json'], { cwd });
      const known = await cjm(['lint', '--cache-file', 'c.json', '--stats'], { cwd });
      expect(known.out).toMatch(/\nreading +0\.0 ms\n/);
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
