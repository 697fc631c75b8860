import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cjm, folderWith, good, wrong } from './cjm.ts';
import { git, repositoryWith } from './repository.ts';

const persona = 'persona me "Me"\n';
const importing = `import "shared.cjm"\n${good.replace(persona, '')}`;

/** The names of the files that were linted. */
async function linted(cwd: string, ...args: readonly string[]): Promise<readonly string[]> {
  const { code, out, err } = await cjm(['lint', '--format', 'json', ...args], { cwd });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out).files.map(({ path }: { path: string }) => path);
}

export function testChanged(): void {
  describe('cjm lint --changed', () => {
    it('lints what differs from the last commit, new files included, and nothing else', async () => {
      const cwd = await repositoryWith({ 'a.cjm': good, 'b.cjm': good, 'sub/c d.cjm': good });
      expect(await linted(cwd, '--changed')).toEqual([]);
      await writeFile(join(cwd, 'sub/c d.cjm'), `\n${good}`);
      await writeFile(join(cwd, 'ü.cjm'), good);
      expect(await linted(cwd, '--changed')).toEqual(['sub/c d.cjm', 'ü.cjm']);
      expect(await linted(join(cwd, 'sub'), '--changed')).toEqual(['c d.cjm']);
      expect(await linted(cwd, '--changed', 'a.cjm', 'sub')).toEqual(['sub/c d.cjm']);
    });

    it('lints what imports and what is imported, both ways', async () => {
      const shared = `${persona}channel app "App"\n`;
      const cwd = await repositoryWith({ 'a.cjm': importing, 'b.cjm': importing, 'c.cjm': good, 'shared.cjm': shared });
      await writeFile(join(cwd, 'a.cjm'), `\n${importing}`);
      expect(await linted(cwd, '--changed')).toEqual(['a.cjm', 'shared.cjm']);
      await git(cwd, 'commit', '--quiet', '-am', 'second');
      await writeFile(join(cwd, 'shared.cjm'), `\n${shared}`);
      expect(await linted(cwd, '--changed')).toEqual(['a.cjm', 'b.cjm', 'shared.cjm']);
    });

    it('lints what was imported before', async () => {
      const cwd = await repositoryWith({ 'ä b.cjm': importing, 'c.cjm': importing, 'shared.cjm': persona });
      await writeFile(join(cwd, 'ä b.cjm'), good);
      await rm(join(cwd, 'c.cjm'));
      expect(await linted(cwd, '--changed')).toEqual(['shared.cjm', 'ä b.cjm']);
    });

    it('finds what a deleted file leaves behind', async () => {
      const cwd = await repositoryWith({ 'a.cjm': importing, 'c.cjm': good, 'shared.cjm': persona });
      await rm(join(cwd, 'shared.cjm'));
      const { code, out } = await cjm(['lint', '--changed'], { cwd });
      expect(code).toBe(1);
      expect(out).toContain('a.cjm:1:8 error missing-import-file');
    });

    it('lints all that goes by a config that has changed', async () => {
      const cwd = await repositoryWith({ 'a.cjm': good, 'sub/b.cjm': good });
      await writeFile(join(cwd, 'sub/cjm.config.json'), '{}');
      expect(await linted(cwd, '--changed')).toEqual(['sub/b.cjm']);
    });

    it('lints all that goes by a config whose ground has changed', async () => {
      const cwd = await repositoryWith({
        'a.cjm': good,
        'sub/b.cjm': good,
        'sub/cjm.config.json': '{ "extends": ["../lint/strict.json"] }',
        'lint/strict.json': '{ "extends": "./base.json" }',
        'lint/base.json': '{}',
      });
      await writeFile(join(cwd, 'lint/base.json'), '{ "rules": { "leak": "off" } }');
      expect(await linted(cwd, '--changed')).toEqual(['sub/b.cjm']);
      expect(await linted(cwd, '--changed', '--config', 'lint/strict.json')).toEqual(['a.cjm', 'sub/b.cjm']);
    });

    it('lints the maps of a repository within, where that has changed', async () => {
      const cwd = await repositoryWith({ 'a.cjm': good });
      const other = await repositoryWith({ 'b.cjm': good });
      await git(cwd, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', other, 'parts');
      await git(cwd, 'commit', '--quiet', '-m', 'second');
      expect(await linted(cwd, '--changed')).toEqual([]);
      await writeFile(join(cwd, 'parts/b.cjm'), `\n${good}`);
      expect(await linted(cwd, '--changed')).toEqual(['parts/b.cjm']);
    });

    it('knows what has changed by whatever links it is reached', async () => {
      const cwd = await repositoryWith({ 'maps/a.cjm': good, 'maps/b.cjm': good });
      const elsewhere = await folderWith({});
      await symlink(join(cwd, 'maps'), join(elsewhere, 'link'));
      await writeFile(join(cwd, 'maps/a.cjm'), `\n${good}`);
      const { code, out } = await cjm(['lint', '--changed', '--format=json', join(elsewhere, 'link')], { cwd });
      expect(code).toBe(0);
      expect(JSON.parse(out).files).toMatchObject([{ path: expect.stringMatching(/link\/a\.cjm$/) }]);
    });

    it.each(['pretty', 'compact', 'github', 'markdown'])('says in %s that nothing has changed', async (format) => {
      const cwd = await repositoryWith({ 'a.cjm': good, 'b.cjm': good });
      await git(cwd, 'branch', 'base');
      await writeFile(join(cwd, 'b.cjm'), `\n${good}`);
      const cache = ['--cache-file', join(cwd, 'cache')];
      for (const more of [
        ['a.cjm', '--changed'],
        ['a.cjm', '--changed', ...cache],
        ['a.cjm', '--changed', '--fix'],
      ]) {
        const { code, out } = await cjm(['lint', '--format', format, ...more], { cwd });
        expect({ code, out: out.split('\n').at(-2) }).toEqual({
          code: 0,
          out: 'None of the maps has changed since the last commit.',
        });
      }
      const since = await cjm(['lint', '--format', format, '--since', 'base', 'a.cjm'], { cwd });
      expect(since.out).toContain('None of the maps has changed since this branch left base.\n');
      const staged = await cjm(['lint', '--format', format, '--staged'], { cwd });
      expect(staged.out).toContain('None of the maps is staged with a change.\n');
      const missing = await cjm(['lint', '--format', format, '--staged', 'c.cjm'], { cwd });
      expect(missing).toMatchObject({ code: 2, out: expect.not.stringContaining('None of') });
    });

    it('says what is wrong where there is no repository', async () => {
      const cwd = await folderWith({ 'a.cjm': good });
      const { code, err } = await cjm(['lint', '--changed'], {
        cwd,
        env: { GIT_CEILING_DIRECTORIES: join(cwd, '..') },
      });
      expect(code).toBe(2);
      expect(err).toMatch(/^cjm: Git can't say what has changed: not a git repository/);
    });

    it('works before the first commit', async () => {
      const cwd = await folderWith({ 'a.cjm': good });
      await git(cwd, 'init', '--quiet');
      expect(await linted(cwd, '--changed')).toEqual(['a.cjm']);
    });
  });

  describe('cjm lint --since', () => {
    it('lints what has changed since the branch left another', async () => {
      const cwd = await repositoryWith({ 'a.cjm': good, 'b.cjm': good });
      await git(cwd, 'checkout', '--quiet', '-b', 'topic');
      await writeFile(join(cwd, 'b.cjm'), `\n${good}`);
      await git(cwd, 'commit', '--quiet', '-am', 'second');
      await git(cwd, 'checkout', '--quiet', 'main');
      await writeFile(join(cwd, 'a.cjm'), `\n${good}`);
      await git(cwd, 'commit', '--quiet', '-am', 'third');
      await git(cwd, 'checkout', '--quiet', 'topic');
      expect(await linted(cwd, '--since', 'main')).toEqual(['b.cjm']);
    });

    it.each(['nope', '--output=taken', '-h', 'a b'])('exits with 2 for %j, which is no commit', async (ref) => {
      const cwd = await repositoryWith({ 'a.cjm': good });
      const { code, err } = await cjm(['lint', `--since=${ref}`], { cwd });
      expect(code).toBe(2);
      expect(err).toContain(`There is no commit "${ref}" here`);
    });
  });

  describe('cjm lint --staged', () => {
    it('lints what is to be committed', async () => {
      const cwd = await repositoryWith({ 'a.cjm': good, 'b.cjm': good });
      await mkdir(join(cwd, 'sub'));
      for (const name of ['a.cjm', 'b.cjm', 'sub/c.cjm']) await writeFile(join(cwd, name), `\n${good}`);
      await git(cwd, 'add', 'b.cjm', 'sub');
      expect(await linted(cwd, '--staged')).toEqual(['b.cjm', 'sub/c.cjm']);
    });

    it('says what it lints otherwise than it is to be committed', async () => {
      const cwd = await repositoryWith({ 'a.cjm': good, 'b.cjm': good, 'c.cjm': good });
      for (const name of ['a.cjm', 'b.cjm']) await writeFile(join(cwd, name), wrong);
      await git(cwd, 'add', 'a.cjm', 'b.cjm');
      for (const name of ['a.cjm', 'c.cjm']) await writeFile(join(cwd, name), `\n${good}`);
      const { code, err } = await cjm(['lint', '--staged'], { cwd });
      expect({ code, err }).toEqual({
        code: 1,
        err: 'cjm: a.cjm is linted as it is in the folder, which is not as it is to be committed: stage all of it, or none.\n',
      });
    });

    it('passes over no map that is to be committed and is not in the folder', async () => {
      const cwd = await repositoryWith({
        'a.cjm': good,
        'kept.cjm': good,
        'gone.cjm': good,
        'sub/b.cjm': good,
        'there.cjm': good,
      });
      for (const name of ['a.cjm', 'sub/b.cjm', 'new.cjm']) await writeFile(join(cwd, name), wrong);
      await git(cwd, 'rm', '--quiet', 'gone.cjm');
      await git(cwd, 'add', '-A');
      for (const name of ['a.cjm', 'sub/b.cjm', 'new.cjm', 'kept.cjm']) await rm(join(cwd, name));
      const told = (name: string) =>
        `cjm: ${name} is to be committed, but is not in the folder, so it can't be linted: restore it, or unstage it.\n`;
      expect(await cjm(['lint', '--staged'], { cwd })).toMatchObject({
        code: 2,
        err: ['a.cjm', 'new.cjm', 'sub/b.cjm'].map(told).join(''),
      });
      expect(await cjm(['lint', '--staged', 'sub'], { cwd })).toMatchObject({
        code: 2,
        err: expect.stringMatching(/^cjm: "sub" .*\n.*sub\/b\.cjm is to be committed.*\n$/),
      });
      await writeFile(join(cwd, 'sub/c.cjm'), good);
      expect(await cjm(['lint', '--staged', 'sub/c.cjm'], { cwd })).toMatchObject({ code: 0, err: '' });
      expect(await cjm(['lint', '--staged', '*/*.cjm'], { cwd })).toMatchObject({ code: 2, err: told('sub/b.cjm') });
    });
  });
}
