import { execFile, spawn } from 'node:child_process';
import { chmod, lstat, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type FormatOptions, formatFiles } from '../src/fmt/format-files.ts';
import { runCommand } from '../src/run-command.ts';
import { createFakeWorld } from './fake-world.ts';

const loose = 'team  a\nteam    b "B"\n';
const tight = 'team a\nteam b "B"\n';

interface Result {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A folder with these files, gone after the test, and the command in it. */
async function folderWith(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = await mkdtemp(join(tmpdir(), 'cjm-fmt-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return {
    folder,
    path: (name: string) => join(folder, name),
    text: (name: string) => readFile(join(folder, name), 'utf8'),
    fmt: (args: readonly string[]) => runHere(['fmt', ...args], folder),
    process: (args: readonly string[], input: string) => runProcess(['fmt', ...args], folder, input),
  };
}

async function runHere(args: readonly string[], folder: string): Promise<Result> {
  const world = createFakeWorld();
  const written = { out: '', err: '' };
  const streamTo = (name: 'out' | 'err') => ({
    ...world[name],
    write: (part: string) => {
      written[name] += part;
    },
  });
  const code = await runCommand(args, { ...world, folder, out: streamTo('out'), err: streamTo('err') });
  return { code, ...written };
}

async function runProcess(args: readonly string[], cwd: string, input: string): Promise<Result> {
  const program = fileURLToPath(new URL('../src/main.ts', import.meta.url));
  const { FORCE_COLOR: _, ...env } = process.env;
  const child = spawn(process.execPath, [program, ...args], { cwd, env: { ...env, NO_COLOR: '1' } });
  child.stdin.end(input);
  const closed = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const [out, err, code] = await Promise.all([buffer(child.stdout), buffer(child.stderr), closed]);
  return { code, out: out.toString(), err: err.toString() };
}

describe('cjm fmt', () => {
  test('writes what differs, says so, and has nothing to do the second time', async () => {
    const { fmt, text } = await folderWith({ 'b.cjm': loose, 'a.cjm': loose, 'c.cjm': tight, 'd.txt': loose });
    expect(await fmt([])).toEqual({ code: 0, out: 'a.cjm\nb.cjm\n2 files formatted, 1 unchanged.\n', err: '' });
    expect([await text('a.cjm'), await text('b.cjm'), await text('d.txt')]).toEqual([tight, tight, loose]);
    expect(await fmt(['.'])).toEqual({ code: 0, out: '0 files formatted, 3 unchanged.\n', err: '' });
  });

  test('does not touch a file that is formatted, nor the rights of one that is not', async () => {
    const { fmt, path } = await folderWith({ 'a.cjm': tight, 'b.cjm': loose });
    await chmod(path('b.cjm'), 0o640);
    const before = await stat(path('a.cjm'));
    await fmt(['*.cjm']);
    const after = await stat(path('a.cjm'));
    expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
    expect((await stat(path('b.cjm'))).mode & 0o777).toBe(0o640);
  });

  test('writes through a link', async () => {
    const { fmt, path, text } = await folderWith({ 'a.cjm': loose });
    await symlink('a.cjm', path('link.cjm'));
    await fmt(['link.cjm']);
    expect(await text('a.cjm')).toBe(tight);
    expect((await lstat(path('link.cjm'))).isSymbolicLink()).toBe(true);
  });

  test('works around mistakes, and keeps CRLF and the byte order mark', async () => {
    const { fmt, text } = await folderWith({ 'a.cjm': '\uFEFFteam  a\r\ntaem   b\r\nteam  c' });
    expect(await fmt(['a.cjm'])).toEqual({
      code: 1,
      out: 'a.cjm\n1 file formatted, 0 unchanged.\n1 file with mistakes.\n',
      err: 'cjm: a.cjm:2:1 is not formatted: "taem" is not known here. Did you mean "team"?\n',
    });
    expect(await text('a.cjm')).toBe('\uFEFFteam a\r\ntaem   b\r\nteam c\r\n');
  });

  test('leaves a file alone in which a brace closes nothing, and says how many mistakes there are', async () => {
    const stray = 'team  a\n}\npersona  p "P" {\n}\n}\n';
    const { fmt, text } = await folderWith({ 'a.cjm': stray });
    const { code, out, err } = await fmt(['--check']);
    expect({ code, out }).toEqual({ code: 1, out: '0 files would change, 1 would not.\n1 file with mistakes.\n' });
    expect(err).toMatch(
      /^cjm: a\.cjm:2:1 is not formatted: This "\}" closes nothing: .* There is 1 more: see cjm lint\.\n$/,
    );
    expect(await text('a.cjm')).toBe(stray);
  });

  test('a comment in the middle of a statement is no mistake', async () => {
    const { fmt } = await folderWith({ 'a.cjm': 'team /* which? */  a\n' });
    expect(await fmt([])).toEqual({ code: 0, out: '0 files formatted, 1 unchanged.\n', err: '' });
  });

  test('an unreadable input is told of, and the others are formatted', async () => {
    const { fmt, text } = await folderWith({
      'a.cjm': loose,
      'binary.cjm': new Uint8Array([0xff, 0xfe, 0x41]),
      'deep.cjm': 'journey  j "J" {'.repeat(300),
    });
    const { code, out, err } = await fmt(['a.cjm', 'binary.cjm', 'deep.cjm', 'none.cjm']);
    expect(code).toBe(2);
    expect(out).toBe('a.cjm\n1 file formatted, 0 unchanged.\n3 inputs failed.\n');
    expect(err).toContain('"none.cjm" matches no file');
    expect(err).toContain('binary.cjm: It is not valid UTF-8');
    expect(err).toContain('deep.cjm: It is too large or too deeply nested');
    expect(await text('a.cjm')).toBe(tight);
    expect(await text('deep.cjm')).toContain('journey  j');
  });

  test.runIf(process.platform !== 'win32')('a name that commands a terminal is shown harmless', async () => {
    const { fmt } = await folderWith({ '\u001B[31m.cjm': loose });
    expect((await fmt(['--check'])).out).toContain('<U+001B>[31m.cjm\n');
    expect((await fmt(['--diff'])).out).not.toContain('\u001B');
  });
});

describe('cjm fmt --check', () => {
  test('lists what differs and writes nothing', async () => {
    const { fmt, text } = await folderWith({ 'a.cjm': loose, 'b.cjm': tight });
    expect(await fmt(['--check'])).toEqual({ code: 1, out: 'a.cjm\n1 file would change, 1 would not.\n', err: '' });
    expect(await text('a.cjm')).toBe(loose);
  });

  test('is content with what is formatted', async () => {
    const { fmt } = await folderWith({ 'b.cjm': tight });
    expect(await fmt(['--check', 'b.cjm'])).toMatchObject({ code: 0, out: '0 files would change, 1 would not.\n' });
  });
});

describe('cjm fmt --upgrade', () => {
  const old = 'crew  a // crew\ncrew crew\n';
  const outdated = [{ word: 'crew', keyword: 'team', within: ['Document'], since: 2, why: 'A reason.' }];

  /** The options of the command, and a made-up wording that the language never had. */
  async function upgrade(options: FormatOptions, files: Readonly<Record<string, string>>) {
    const { folder, text } = await folderWith(files);
    const written: string[] = [];
    const world = createFakeWorld();
    const out = { ...world.out, write: (part: string) => void written.push(part) };
    const code = await formatFiles([], { ...options, upgrade: true, outdated }, { ...world, folder, out });
    return { code, out: written.join(''), text };
  }

  test('writes old wordings anew, and formats', async () => {
    const { code, text } = await upgrade({}, { 'a.cjm': old, 'b.cjm': tight });
    expect(code).toBe(0);
    expect(await text('a.cjm')).toBe('team a // crew\nteam crew\n');
    expect(await text('b.cjm')).toBe(tight);
  });

  test('with --check or --diff it only tells', async () => {
    const checked = await upgrade({ check: true }, { 'a.cjm': 'crew a\n', 'b.cjm': tight });
    expect(checked).toMatchObject({ code: 1, out: 'a.cjm\n1 file would change, 1 would not.\n' });
    const shown = await upgrade({ diff: true }, { 'a.cjm': 'crew a\n' });
    expect(shown).toMatchObject({ code: 0, out: '--- a/a.cjm\n+++ b/a.cjm\n@@ -1,1 +1,1 @@\n-crew a\n+team a\n' });
    expect(await checked.text('a.cjm')).toBe('crew a\n');
  });

  test('of the language as it is, there is nothing to write anew', async () => {
    const { fmt, text } = await folderWith({ 'a.cjm': old });
    expect(await fmt(['--upgrade'])).toMatchObject({
      code: 1,
      out: '0 files formatted, 1 unchanged.\n1 file with mistakes.\n',
    });
    expect(await text('a.cjm')).toBe(old);
  });
});

describe('cjm fmt --diff', () => {
  test('shows a unified diff and writes nothing', async () => {
    const { fmt, text } = await folderWith({ 'a.cjm': `${tight}team  c\n`, 'b.cjm': tight });
    expect(await fmt(['--diff'])).toEqual({
      code: 0,
      out: '--- a/a.cjm\n+++ b/a.cjm\n@@ -1,3 +1,3 @@\n team a\n team b "B"\n-team  c\n+team c\n',
      err: '1 file would change, 1 would not.\n',
    });
    expect(await text('a.cjm')).toBe(`${tight}team  c\n`);
  });

  test('makes a patch that git applies, byte order mark and ends of lines included', async () => {
    const { fmt, folder, path, text } = await folderWith({ 'a.cjm': '\uFEFFteam  a\r\nteam  b\r\n' });
    await writeFile(path('a.patch'), (await fmt(['--diff'])).out);
    await promisify(execFile)('git', ['apply', '--whitespace=nowarn', 'a.patch'], { cwd: folder });
    expect(await text('a.cjm')).toBe('\uFEFFteam a\r\nteam b\r\n');
  });

  test('fails together with --check', async () => {
    const { fmt } = await folderWith({ 'a.cjm': loose });
    const { code, out } = await fmt(['--diff', '--check']);
    expect(code).toBe(1);
    expect(out).toMatch(/^--- a\/a\.cjm/);
  });

  test('shows commands to the terminal as code points, and keeps ends of lines', async () => {
    const { fmt } = await folderWith({ 'a.cjm': 'team  a "\u001B[2J\u202E"\r\n' });
    const { out } = await fmt(['--diff']);
    expect(out).toContain('+team a "<U+001B>[2J<U+202E>"\r\n');
  });
});

describe('cjm fmt as a process', () => {
  test('writes a file', async () => {
    const { process, text } = await folderWith({ 'a.cjm': loose });
    expect(await process([], '')).toEqual({ code: 0, out: 'a.cjm\n1 file formatted, 0 unchanged.\n', err: '' });
    expect(await text('a.cjm')).toBe(tight);
  });

  test.each([
    ['-', '\uFEFFteam  a\r\n', '\uFEFFteam a\r\n'],
    ['--stdin', '', ''],
  ])('formats the standard input: %s', async (option, input, out) => {
    const { process } = await folderWith({});
    expect(await process([option], input)).toEqual({ code: 0, out, err: '' });
  });

  test('checks and compares the standard input under the name that it is given', async () => {
    const { process } = await folderWith({});
    const { code, out } = await process(['-', '--check', '--diff', '--stdin-filename', 'x.cjm'], loose);
    expect(code).toBe(1);
    expect(out).toMatch(/^--- a\/x\.cjm\n\+\+\+ b\/x\.cjm\n/);
  });

  test('does not answer a standard input that is too deep', async () => {
    const { process } = await folderWith({});
    const { code, out, err } = await process(['-'], 'journey  j "J" {'.repeat(300));
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('<stdin>: It is too large or too deeply nested');
  });
});

test('the standard input is not mixed with files', async () => {
  const { fmt, text } = await folderWith({ 'a.cjm': loose });
  expect(await fmt(['-', 'a.cjm'])).toMatchObject({ code: 2, out: '' });
  expect(await text('a.cjm')).toBe(loose);
});
