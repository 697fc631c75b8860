import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { branching, cjm, cliFolder, folderWith } from './cjm.ts';

async function cacheFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cjm-kept-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

/** What is kept by cjm; what Node keeps is called otherwise. */
async function keptIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => /[/\\]\w+\.code/.test(name)).map((name) => join(folder, name));
}

/** What is kept of one file of the program, which is called by its sum and what it was loaded for. */
async function keptOf(file: string, folder: string, purpose: string): Promise<readonly string[]> {
  const sum = crc32(purpose, crc32(await readFile(join(cliFolder, 'dist', file))));
  const kept = await keptIn(folder);
  return kept.filter((path) => path.endsWith(`${sum.toString(16).padStart(8, '0')}.code`));
}

export function testKeptCode(): void {
  describe.each([
    ['the layout engine', 'elk.cjs', '', ['render', 'a.cjm', '-o', '-']],
    ['what draws', 'render.cjs', 'svg', ['render', 'a.cjm', '-o', '-']],
    ['what paints pixels', 'painter.cjs', '', ['render', 'a.cjm', '-o', 'a.png']],
    ['the linter', 'lint.cjs', '', ['lint', 'a.cjm']],
  ])('the kept code of %s', (_, file, purpose, args) => {
    it('is written once, and does the same', async () => {
      const cwd = await folderWith({ 'a.cjm': branching });
      const XDG_CACHE_HOME = await cacheFolder();
      const first = await cjm(args, { cwd, env: { XDG_CACHE_HOME } });
      expect(first).toMatchObject({ code: 0, err: '' });
      const kept = await keptOf(file, XDG_CACHE_HOME, purpose);
      expect(kept).toHaveLength(1);
      const code = await readFile(kept[0] ?? '');

      expect(await cjm(args, { cwd, env: { XDG_CACHE_HOME } })).toEqual(first);
      expect(await keptOf(file, XDG_CACHE_HOME, purpose)).toEqual(kept);
      expect(code.equals(await readFile(kept[0] ?? ''))).toBe(true);
    });

    it.each([
      ['is cut off', (code: Buffer) => code.subarray(0, code.length / 2)],
      ['is empty', () => Buffer.alloc(0)],
      ['has a wrong byte', (code: Buffer) => code.fill(code[100_000] === 7 ? 8 : 7, 100_000, 100_001)],
    ])('is written anew when it %s', async (__, damage) => {
      const cwd = await folderWith({ 'a.cjm': branching });
      const XDG_CACHE_HOME = await cacheFolder();
      const first = await cjm(args, { cwd, env: { XDG_CACHE_HOME } });
      const [kept = ''] = await keptOf(file, XDG_CACHE_HOME, purpose);
      const damaged = damage(await readFile(kept));
      await writeFile(kept, damaged);

      expect(await cjm(args, { cwd, env: { XDG_CACHE_HOME } })).toEqual(first);
      expect(damaged.equals(await readFile(kept))).toBe(false);
    });

    it('is written by several at once, and left whole', async () => {
      const cwd = await folderWith({ 'a.cjm': branching });
      const XDG_CACHE_HOME = await cacheFolder();
      const [one, other] = await Promise.all([1, 2].map(() => cjm(args, { cwd, env: { XDG_CACHE_HOME } })));
      expect(one).toMatchObject({ code: 0, err: '' });
      expect(other).toEqual(one);
      expect(await keptOf(file, XDG_CACHE_HOME, purpose)).toHaveLength(1);
    });

    it('is done without where the folder cannot be written, or nothing is to be kept', async () => {
      const cwd = await folderWith({ 'a.cjm': branching });
      const XDG_CACHE_HOME = await cacheFolder();
      const none = { XDG_CACHE_HOME, NODE_DISABLE_COMPILE_CACHE: '1' };
      const drawn = await cjm(args, { cwd, env: none });
      expect(drawn).toMatchObject({ code: 0, err: '' });
      await chmod(XDG_CACHE_HOME, 0o500);
      expect(await cjm(args, { cwd, env: { XDG_CACHE_HOME }, powerless: true })).toEqual(drawn);
      expect(await readdir(XDG_CACHE_HOME)).toEqual([]);
    });

    it('is neither kept in nor taken from the repository that one works in', async () => {
      const cwd = await folderWith({ 'maps/a.cjm': branching, '.git/HEAD': '' });
      const env = { XDG_CACHE_HOME: join(cwd, '.cache') };
      expect(await cjm(args, { cwd: join(cwd, 'maps'), env })).toMatchObject({ code: 0, err: '' });
      expect(await readdir(cwd)).toEqual(['.git', 'maps']);
    });
  });

  it('what sets emoji is imported from beside it, and nothing is said of that', async () => {
    const cwd = await folderWith({ 'a.cjm': branching.replace('Make tea', 'Make tea 🫖') });
    const XDG_CACHE_HOME = await cacheFolder();
    for (const name of ['cold.png', 'kept.png']) {
      const drawn = await cjm(['render', 'a.cjm', '-o', name], { cwd, env: { XDG_CACHE_HOME } });
      expect(drawn).toMatchObject({ code: 0, err: '' });
    }
    expect(await readFile(join(cwd, 'kept.png'))).toEqual(await readFile(join(cwd, 'cold.png')));
  });

  it('what is kept of what draws is kept for each format by itself, as little is of use to another', async () => {
    const cwd = await folderWith({ 'a.cjm': branching });
    const XDG_CACHE_HOME = await cacheFolder();
    for (const format of ['json', 'svg', 'png']) {
      const args = ['render', 'a.cjm', '-o', `a.${format}`];
      expect(await cjm(args, { cwd, env: { XDG_CACHE_HOME } })).toMatchObject({ code: 0, err: '' });
      expect(await keptOf('render.cjs', XDG_CACHE_HOME, format)).toHaveLength(1);
    }
  });

  it('what paints pixels is loaded once, however many maps there are', async () => {
    const loading = `const vm = require('node:vm');
      const { basename } = require('node:path');
      vm.Script = class extends vm.Script {
        constructor(source, options) {
          super(source, options);
          process.stderr.write(\`\${basename(options.filename)}\\n\`);
        }
      };`;
    const cwd = await folderWith({
      'loading.cjs': loading,
      'maps/a.cjm': branching,
      'maps/b.cjm': branching,
      'maps/c.cjm': branching,
    });
    const env = { NODE_OPTIONS: '--require ./loading.cjs' };
    const { code, err } = await cjm(['render', 'maps/a.cjm', 'maps/b.cjm', 'maps/c.cjm', '--format=png'], { cwd, env });
    expect(code).toBe(0);
    expect(err.match(/^painter\.cjs$/gm)).toHaveLength(1);
  });

  it('what was kept long ago goes when something new is kept, and nothing else does', async () => {
    const cwd = await folderWith({ 'a.cjm': branching });
    const cache = await cacheFolder();
    const env = { XDG_CACHE_HOME: cache };
    const folder = join(cache, 'cjm', 'v22.12.0-x64-0123abcd-0');
    const gone = join(cache, 'cjm', 'v22.11.0-arm64-fedc9876-1000');
    const putOld = async (path: string): Promise<void> => {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, 'old');
      const monthsAgo = new Date(Date.now() - 70 * 24 * 60 * 60 * 1000);
      await utimes(path, monthsAgo, monthsAgo);
    };
    const olds = [join(folder, '00000001.code'), join(folder, '00000001.code.123'), join(folder, '00000002')];
    const others = [join(folder, 'notes.txt'), join(cache, 'cjm', 'lint', '00000001'), join(cache, '00000001.code')];
    for (const path of [...olds, ...others, join(gone, '00000001')]) await putOld(path);
    const linked = await folderWith({});
    await putOld(join(linked, '00000001.code'));
    await symlink(join(linked, '00000001.code'), join(folder, '00000003.code'));
    await symlink(linked, join(cache, 'cjm', 'v22.13.0-x64-0123abcd-0'));
    await writeFile(join(folder, '00000004.code'), 'young');

    expect(await cjm(['lint', 'a.cjm'], { cwd, env })).toMatchObject({ code: 0, err: '' });
    expect(olds.filter((path) => existsSync(path))).toEqual([]);
    expect(others.filter((path) => !existsSync(path))).toEqual([]);
    expect((await readdir(folder)).sort()).toEqual(['00000003.code', '00000004.code', 'notes.txt']);
    expect(existsSync(gone)).toBe(false);
    expect(existsSync(join(linked, '00000001.code'))).toBe(true);

    await putOld(join(folder, '00000001.code'));
    expect(await cjm(['lint', 'a.cjm'], { cwd, env })).toMatchObject({ code: 0, err: '' });
    expect(existsSync(join(folder, '00000001.code')), 'a run that keeps nothing new cleans nothing').toBe(true);
  });

  it('what threads have kept of the linter is of use to the next run', async () => {
    const files = Array.from({ length: 200 }, (__, index) => [`${index}.cjm`, 'persona me "Me"\n']);
    const cwd = await folderWith(Object.fromEntries(files));
    const env = { XDG_CACHE_HOME: await cacheFolder() };
    expect(await cjm(['lint'], { cwd, env })).toMatchObject({ code: 0 });
    const [kept = ''] = await keptIn(env.XDG_CACHE_HOME);
    const { ino } = await stat(kept);
    expect(await cjm(['lint', '0.cjm'], { cwd, env })).toMatchObject({ code: 0 });
    // Written anew, it would be another file under the same name.
    expect((await stat(kept)).ino).toBe(ino);
  });
}
