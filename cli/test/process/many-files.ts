import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cjm, folderWith, good, wrong } from './cjm.ts';

const shared = 'persona me "Me"\nchannel app "App"\n';
const importing = `import "../common.cjm"\n${good.replace('persona me "Me"\n', '')}`;
/** Each half is checked in one thread, both together in several. */
const half = 190;

const lint = async (cwd: string, ...more: readonly string[]) =>
  (await cjm(['lint', '--format', 'compact', ...more], { cwd })).out.split('\n').filter((line) => line !== '');

const isOfMap = (line: string): boolean => /^[ab]\//.test(line);

export function testManyFiles(): void {
  describe('cjm lint of many files', () => {
    it('says what it says of them in parts, in order, each thing once', async () => {
      const names = Array.from({ length: half }, (_, index) => String(index).padStart(3, '0'));
      const texts = [good, wrong, importing];
      const files = names.flatMap((name, index) =>
        ['a', 'b'].map((part): [string, string] => [`${part}/${name}.cjm`, texts[index % 3] ?? good]),
      );
      const cwd = await folderWith({ '.git/HEAD': '', 'common.cjm': shared, ...Object.fromEntries(files) });
      const compare = async (): Promise<readonly string[]> => {
        const together = await lint(cwd, 'a', 'b');
        const parts = [...(await lint(cwd, 'a')), ...(await lint(cwd, 'b'))];
        expect(together.filter(isOfMap)).toEqual(parts.filter(isOfMap));
        const others = (lines: readonly string[]) => lines.filter((line) => line.includes('cjm-baseline.json:')).sort();
        expect(others(together)).toEqual([...new Set(others(parts))]);
        return together;
      };
      expect((await compare()).length).toBeGreaterThan(half / 2);
      const ofShared = async (...asked: readonly string[]) =>
        (await lint(cwd, ...asked)).filter((line) => line.startsWith('common.cjm:'));
      expect(await ofShared()).toEqual([expect.stringMatching(/^common\.cjm:2:1 warning unused-declaration/)]);
      expect(await ofShared('common.cjm')).toEqual(await ofShared());

      await cjm(['lint', '--update-baseline'], { cwd });
      await writeFile(join(cwd, 'a/001.cjm'), good);
      await writeFile(join(cwd, 'b/004.cjm'), good);
      await writeFile(join(cwd, 'b/000.cjm'), wrong);
      await rm(join(cwd, 'a/007.cjm'));
      const stale = (await compare()).filter((line) => line.includes('stale-baseline'));
      expect(stale.map((line) => /in "([^"]*)"/.exec(line)?.[1])).toEqual(['a/001.cjm', 'a/007.cjm', 'b/004.cjm']);

      await writeFile(join(cwd, 'b/cjm.config.json'), '{ "rules": { "no-such-rule": "off" } }');
      const mistaken = await lint(cwd, 'a', 'b');
      expect(mistaken.filter(isOfMap)).toEqual([
        expect.stringMatching(/^b\/cjm\.config\.json:1:14 error invalid-config/),
      ]);
    });

    it('says the same of one folder that holds them all, for which threads are started at once', async () => {
      const files = Array.from({ length: 2 * half }, (_, index): [string, string] => [
        `${String(index).padStart(3, '0')}.cjm`,
        index % 2 === 0 ? good : wrong,
      ]);
      const cwd = await folderWith(Object.fromEntries(files));
      const parts = [...(await lint(cwd, '[01]*.cjm')), ...(await lint(cwd, '[23]*.cjm'))];
      const isOfFile = (line: string): boolean => /^\d+\.cjm/.test(line);
      expect((await lint(cwd)).filter(isOfFile)).toEqual(parts.filter(isOfFile));
      expect(parts.filter(isOfFile).length).toBeGreaterThanOrEqual(half);
    });
  });
}
