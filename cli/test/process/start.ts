import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { cjm, cliFolder } from './cjm.ts';

/** What `bin/cjm.js` does under a Node of this version. */
async function startUnder(version: string): Promise<{ code?: number; err: string; loaded: boolean }> {
  const seen: { code?: number; err: string; loaded: boolean } = { err: '', loaded: false };
  const fake = {
    versions: { node: version },
    exit: (code: number) => {
      seen.code = code;
    },
    stderr: {
      write: (text: string) => {
        seen.err += text;
      },
    },
  };
  const context = createContext({
    process: fake,
    require: () => {
      seen.loaded = true;
    },
  });
  const source = await readFile(join(cliFolder, 'bin/cjm.js'), 'utf8');
  runInContext(source.replace(/^#!.*/, ''), context);
  return seen;
}

export function testStart(): void {
  describe('cjm', () => {
    it('tells its version', async () => {
      expect(await cjm(['--version'])).toEqual({ code: 0, out: `cjm ${manifest.version} (language 1)\n`, err: '' });
    });

    it.each(['0.10.48', '4.9.1', '18.20.0', '20.20.2', '21.7.3'])('refuses Node %s in one line', async (version) => {
      const err = `cjm needs Node 22 or newer; this is Node ${version}.\n`;
      expect(await startUnder(version)).toEqual({ code: 2, err, loaded: false });
    });

    it.each(['22.0.0', '24.1.0', '100.0.0'])('takes Node %s', async (version) => {
      expect(await startUnder(version)).toEqual({ err: '', loaded: true });
    });

    it('can be read by a Node of any age', async () => {
      const source = await readFile(join(cliFolder, 'bin/cjm.js'), 'utf8');
      expect(source).not.toMatch(/=>|`|\b(const|let|import|class|async)\b(?!.*\/\/)/);
    });

    it('is built as plain ASCII, of which V8 keeps a letter in one byte instead of two', async () => {
      const dist = join(cliFolder, 'dist');
      const programs = (await readdir(dist)).filter((name) => name.endsWith('.cjs'));
      expect(programs).toContain('lint.cjs');
      for (const name of programs)
        expect(
          (await readFile(join(dist, name))).every((byte) => byte < 128),
          name,
        ).toBe(true);
    });

    it('helps', async () => {
      const { code, out } = await cjm(['--help']);
      expect(code).toBe(0);
      for (const command of ['lint', 'render', 'serve']) expect(out).toMatch(new RegExp(`^ {2}${command} `, 'm'));
    });

    it.each(['lint', 'render', 'serve'])('helps with %s, by examples', async (command) => {
      const { code, out } = await cjm(['help', command]);
      expect(code).toBe(0);
      expect(out).toContain(`Examples:\n  cjm ${command}`);
      expect(out).not.toMatch(/\n{3}|\n\n$/);
      expect(await cjm([command, '--help'])).toMatchObject({ code: 0, out });
    });

    it.each([
      [['lnt'], 'Did you mean lint?'],
      [['lint', '--formt', 'json'], 'Did you mean --format?'],
      [['lint', '--format', 'xml'], 'There is no format "xml". There is: pretty, compact, json, sarif'],
      [['lint', '--format', 'sarf'], 'Did you mean "sarif"?'],
      [['lint', '--format', 'json', '--format', 'sarif'], 'write sarif=FILE'],
      [['lint', '--format', 'sarif='], 'Write the file after the ='],
      [['lint', '--today', '2026-02-30'], 'Write a day as 2026-05-14.'],
      [['serve', '--port', '99999'], 'Give a number from 0 to 65535.'],
      [['serve', 'a', 'b'], 'too many arguments'],
      [['render'], "missing required argument 'inputs'"],
      [[], 'Usage: cjm'],
    ])('explains %j and exits with 2', async (args, explanation) => {
      const { code, out, err } = await cjm(args);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain(explanation);
    });
  });
}
