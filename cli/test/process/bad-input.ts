import { readdir, readFile, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cjm, good, makeFolder, type Result } from './cjm.ts';

const long = 'x'.repeat(10_000);
/** A flawless neighbour of the bad files, read after each of them. */
const neighbour = 'zz.cjm';

interface Input {
  readonly content: string | Uint8Array;
  readonly judged: boolean;
  /** Whether an error is found. */
  readonly flawed: boolean;
  readonly drawn: boolean;
}

/** What a file may hold that nobody would write. */
const inputs: Readonly<Record<string, Input>> = {
  empty: { content: '', judged: true, flawed: false, drawn: false },
  'only comments': { content: '// nothing\n/* at all */\n', judged: true, flawed: false, drawn: false },
  'not UTF-8': { content: new Uint8Array([0x70, 0xff, 0xfe, 0x0a]), judged: false, flawed: true, drawn: false },
  binary: {
    content: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]),
    judged: false,
    flawed: true,
    drawn: false,
  },
  'binary that could be text': { content: new Uint8Array(200), judged: true, flawed: true, drawn: false },
  'string without end': {
    content: 'persona me "Me\njourney j "J" for me { }\n',
    judged: true,
    flawed: true,
    drawn: true,
  },
  'journey without stages': {
    content: 'persona me "Me"\njourney j "J" for me { }\n',
    judged: true,
    flawed: false,
    drawn: true,
  },
  'stage without touchpoints': {
    content: 'persona me "Me"\njourney j "J" for me { stage "S" { } }\n',
    judged: true,
    flawed: false,
    drawn: true,
  },
  'label of 10,000 characters': { content: good.replace('Make tea', long), judged: true, flawed: false, drawn: true },
  'word of 10,000 characters': { content: `${long}\n${good}`, judged: true, flawed: true, drawn: true },
  'emoji and right to left': {
    content: good.replace('Make tea', '🎁👩‍👩‍👧 שלום עולם مرحبا'),
    judged: true,
    flawed: false,
    drawn: true,
  },
  'nested 100,000 deep': {
    content: `journey j "J" ${'{ stage "S" '.repeat(100_000)}`,
    judged: false,
    flawed: true,
    drawn: false,
  },
  'only braces': { content: '}'.repeat(1000), judged: true, flawed: true, drawn: false },
  'byte order mark and CRLF': {
    content: `\uFEFF${good.replaceAll('\n', '\r\n')}`,
    judged: true,
    flawed: false,
    drawn: true,
  },
  'control characters': {
    content: `${good.replace('Make tea', '\u001B[2J\u0007\u202E')}\u009B`,
    judged: true,
    flawed: true,
    drawn: true,
  },
};

interface JsonReport {
  readonly files: readonly { path: string; judged: boolean; findings: readonly { severity: string }[] }[];
}

export function testBadInput(): void {
  describe('bad input', () => {
    let folder = '';
    let report: JsonReport = { files: [] };
    let pretty: Result;
    let render: Result;
    let pictures: readonly string[] = [];

    beforeAll(async () => {
      const files = Object.entries(inputs).map(([name, { content }]): [string, string | Uint8Array] => [
        `${name}.cjm`,
        content,
      ]);
      folder = await makeFolder({ ...Object.fromEntries(files), [neighbour]: good });
      await symlink('nowhere', join(folder, 'dangling.cjm'));
      pretty = await cjm(['lint'], { cwd: folder });
      report = JSON.parse((await cjm(['lint', '--format', 'json'], { cwd: folder })).out);
      render = await cjm(['render', '.', '-o', 'out/{file}.svg'], { cwd: folder });
      pictures = await readdir(join(folder, 'out'));
    });

    afterAll(() => rm(folder, { recursive: true }));

    it.each(Object.entries(inputs))('%s is judged as told', (name, { judged, flawed }) => {
      const file = report.files.find(({ path }) => path === `${name}.cjm`);
      expect(file?.judged).toBe(judged);
      expect(file?.findings.some(({ severity }) => severity === 'error')).toBe(flawed);
    });

    it.each(Object.entries(inputs))('%s is drawn as far as it can be', async (name, { drawn }) => {
      expect(pictures.includes(`${name}.svg`)).toBe(drawn);
      if (!drawn) return;
      const svg = await readFile(join(folder, `out/${name}.svg`), 'utf8');
      expect(svg).toMatch(/^<svg .*<\/svg>\s*$/s);
      expect(svg.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
    });

    it('spoils no other file', () => {
      expect(report.files.at(-1)).toEqual({ path: neighbour, judged: true, findings: [] });
      expect(pictures).toContain('zz.svg');
    });

    it('is no clean exit', () => {
      expect(pretty).toMatchObject({ code: 2, err: '' });
      expect(render).toMatchObject({ code: 2, out: '' });
    });

    it('never reaches the terminal raw', () => {
      for (const text of [pretty.out, render.err]) {
        expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
      }
      expect(pretty.out).toContain('<U+009B>');
    });
  });
}
