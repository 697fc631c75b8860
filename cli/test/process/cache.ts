import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cjm, folderWith, good, wrong } from './cjm.ts';

const shared = 'persona me "Me"\nchannel app "App"\n';
const importing = `import "shared.cjm"\n${good.replace('persona me "Me"\n', '')}`;

/** What lint says with the cache, which must be what it says without. */
async function lint(cwd: string, ...more: readonly string[]) {
  const args = ['lint', '--format', 'compact', '--fail-on', 'warn', ...more];
  const cached = await cjm([...args, '--cache-file', 'cache.json'], { cwd });
  expect(cached).toEqual(await cjm(args, { cwd }));
  return cached;
}

export function testCache(): void {
  describe('cjm lint --cache', () => {
    it('says the same as without, again and again', async () => {
      const cwd = await folderWith({ '.git/HEAD': '', 'a.cjm': importing, 'b.cjm': wrong, 'shared.cjm': shared });
      const first = await lint(cwd);
      expect(first.code).toBe(1);
      const kept = await readFile(join(cwd, 'cache.json'), 'utf8');
      expect(await lint(cwd)).toEqual(first);
      expect(await lint(cwd, 'b.cjm')).toMatchObject({ code: 1 });
      expect(await readFile(join(cwd, 'cache.json'), 'utf8')).toBe(kept);
      const pretty = ['lint', '--cache-file', 'cache.json'];
      expect((await cjm(pretty, { cwd })).out).toBe((await cjm(['lint'], { cwd })).out);
    });

    it('judges anew what has changed, what imports it, and what goes by a config or flag that has', async () => {
      const cwd = await folderWith({ '.git/HEAD': '', 'a.cjm': importing, 'b.cjm': wrong, 'shared.cjm': shared });
      await lint(cwd);
      await writeFile(join(cwd, 'b.cjm'), good);
      expect((await lint(cwd)).out).not.toContain('b.cjm');
      await writeFile(join(cwd, 'shared.cjm'), shared.replace('me "Me"', 'you "You"'));
      expect((await lint(cwd)).out).toContain('a.cjm:3:38 error unresolved-reference');
      await rm(join(cwd, 'shared.cjm'));
      expect((await lint(cwd)).out).toContain('a.cjm:1:8 error missing-import-file');
      await writeFile(join(cwd, 'shared.cjm'), shared);
      await lint(cwd);
      await writeFile(join(cwd, 'a.cjm'), `channel web "Web"\n${good}`);
      expect((await lint(cwd)).out).toContain('warning unused-declaration');
      await mkdir(join(cwd, 'configs'));
      await writeFile(join(cwd, 'configs/base.json'), '{}');
      await writeFile(join(cwd, 'cjm.config.json'), '{ "extends": ["./configs/base.json"] }');
      expect((await lint(cwd)).out).toContain('warning unused-declaration');
      await writeFile(join(cwd, 'configs/base.json'), '{ "rules": { "unused-declaration": "info" } }');
      expect((await lint(cwd)).out).toContain('info unused-declaration');
      expect((await lint(cwd, '--rule', 'unused-declaration=error')).out).toContain('error unused-declaration');
      await writeFile(join(cwd, 'cjm.config.json'), '{ "rulez": {} }');
      expect(await lint(cwd)).toMatchObject({ code: 2 });
    });

    it('names the file that an import meant as the files are called now', async () => {
      const cwd = await folderWith({ 'a.cjm': importing.replace('shared', 'sahred'), 'shared.cjm': shared });
      expect((await lint(cwd, 'a.cjm')).out).toContain('Did you mean "shared.cjm"?');
      await rename(join(cwd, 'shared.cjm'), join(cwd, 'people.cjm'));
      expect((await lint(cwd, 'a.cjm')).out).not.toContain('Did you mean');
    });

    it('judges a shared file anew when a file that imports it uses something else', async () => {
      const cwd = await folderWith({
        '.git/HEAD': '',
        'maps/a.cjm': importing.replace('"s', '"../s'),
        'shared.cjm': shared,
      });
      expect((await lint(cwd, 'shared.cjm')).out).toContain('shared.cjm:2:1 warning unused-declaration');
      await writeFile(
        join(cwd, 'maps/b.cjm'),
        'import "../shared.cjm"\njourney j "J" for me { stage "S" via app { } }\n',
      );
      expect((await lint(cwd, 'shared.cjm')).out).not.toContain('unused-declaration');
      await rm(join(cwd, 'maps/b.cjm'));
      expect((await lint(cwd)).out).toContain('shared.cjm:2:1 warning unused-declaration');
    });

    it.each(['', 'null', '{"sum":1,"body":[]}', '{"sum":"x","body":"{}"}', '\u0000\u0001'])(
      'takes no notice of a cache that holds %j',
      async (content) => {
        const cwd = await folderWith({ 'a.cjm': wrong, 'cache.json': content });
        expect(await lint(cwd)).toMatchObject({ code: 1 });
        expect(JSON.parse(await readFile(join(cwd, 'cache.json'), 'utf8'))).toMatchObject({ sum: expect.any(String) });
      },
    );

    it('never takes a file for judged that was not', async () => {
      const cwd = await folderWith({ 'a.cjm': new Uint8Array([0xff, 0xfe, 0x00]), 'b.cjm': good });
      expect(await lint(cwd)).toMatchObject({ code: 2 });
      expect(await lint(cwd)).toMatchObject({ code: 2 });
    });

    it('keeps findings among the caches of the user, unless told where', async () => {
      const cwd = await folderWith({ 'maps/a.cjm': wrong });
      const env = { XDG_CACHE_HOME: join(cwd, 'caches') };
      const first = await cjm(['lint', '--cache', 'maps'], { cwd, env });
      expect(first).toMatchObject({ code: 1, err: '' });
      expect(await cjm(['lint', '--cache', 'maps'], { cwd, env })).toEqual(first);
    });
  });
}
