import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cjm, folderWith, good } from './cjm.ts';

export function testRules(): void {
  describe('cjm rules', () => {
    it('lists the rules by category', async () => {
      const { code, out } = await cjm(['rules']);
      expect(code).toBe(0);
      expect(out).toMatch(/^correctness\n {2}absent-persona +error {2}Disallow .*\.\n/);
      expect(out).toMatch(/^ {2}company-voice +off {4}\S/m);
    });

    it('lists them for programs, with their options', async () => {
      const { code, out } = await cjm(['rules', '--format', 'json']);
      expect(code).toBe(0);
      const { schema, rules } = JSON.parse(out);
      expect(schema).toBe(1);
      expect(rules).toContainEqual({
        name: 'leak',
        description: expect.stringMatching(/\.$/),
        category: 'insight',
        severity: 'warn',
        recommended: true,
        fixable: false,
        essential: false,
        options: { percent: expect.objectContaining({ type: 'number', default: 30 }) },
      });
    });
  });

  describe('cjm explain', () => {
    it('shows the page about a rule', async () => {
      const { code, out } = await cjm(['explain', 'leak']);
      expect(code).toBe(0);
      expect(out).toMatch(/^# leak\n\n.*\n\nCategory: insight · Severity: warning\n\n## Why\n/);
    });

    it('shows the page about everything else that a finding is named after', async () => {
      const cwd = await folderWith({
        'bytes.cjm': new Uint8Array([0x70, 0xff, 0xfe]),
        'deep.cjm': `journey j "J" ${'{ stage "S" '.repeat(300)}`,
        'large.cjm': `// ${'x'.repeat(5_000_000)}`,
        'syntax.cjm': '}',
        'set/cjm.config.json': '{ "rule": 1 }',
        'set/a.cjm': good,
        'stale/cjm-baseline.json': '{"version":1,"findings":[{"file":"a.cjm","rule":"leak","place":["journey j"]}]}',
        'stale/a.cjm': good,
      });
      await symlink('nowhere', join(cwd, 'dangling.cjm'));
      const runs = ['stale', 'set', 'bytes.cjm', 'deep.cjm', 'large.cjm', 'syntax.cjm', 'dangling.cjm'].map((input) =>
        cjm(['lint', '--format', 'json', input], { cwd }),
      );
      const reports = (await Promise.all(runs)).map(({ out }) => JSON.parse(out));
      const names: readonly string[] = reports.flatMap(({ files }) =>
        files.flatMap(({ findings }: { findings: { rule: string }[] }) => findings.map(({ rule }) => rule)),
      );
      expect([...new Set(names)].sort()).toEqual(
        ['file-too-large', 'invalid-config', 'nesting-too-deep', 'not-utf-8', 'stale-baseline', 'syntax-error'].concat(
          'unreadable-file',
        ),
      );
      for (const name of new Set([...names, 'internal-error'])) {
        const { code, out } = await cjm(['explain', name]);
        expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(`^# ${name}\n\n.*\n\n## Why\n`) });
      }
    });

    it.each([
      ['leek', 'There is no rule "leek". Did you mean "leak"?'],
      ['../README', 'There is no rule "../README".'],
      ['syntax-eror', 'There is no rule "syntax-eror". Did you mean "syntax-error"?'],
    ])('knows no rule %s', async (name, explanation) => {
      const { code, out, err } = await cjm(['explain', name]);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain(`cjm: ${explanation}`);
    });
  });

  describe('cjm config', () => {
    it('tells what holds for a map', async () => {
      const cwd = await folderWith({
        '.git/HEAD': '',
        'cjm.config.json': '{ "extends": ["cjm:strict", "./base.json"], "ignore": "drafts" }',
        'base.json': '{ "rules": { "leak": ["error", { "percent": 10 }], "company-voice": "off" } }',
        'cjm-baseline.json': '{ "version": 1, "findings": [] }',
      });
      const { code, out } = await cjm(['config', '--print', 'drafts/new.cjm'], { cwd });
      expect(code).toBe(0);
      const told = JSON.parse(out);
      expect(told).toMatchObject({
        file: 'drafts/new.cjm',
        configs: ['cjm.config.json', 'base.json'],
        baseline: 'cjm-baseline.json',
        ignored: true,
        extends: 'cjm:strict',
      });
      expect(told.rules).toMatchObject({
        leak: ['error', { percent: 10 }],
        'company-voice': 'off',
        'unused-import': 'warn',
      });
    });

    it('takes another config, and tells its mistakes', async () => {
      const cwd = await folderWith({ 'ci.json': '{\n  "rule": {}\n}' });
      const { code, out, err } = await cjm(['config', '--print', 'a.cjm', '--config', 'ci.json'], { cwd });
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toBe('cjm: ci.json:2:3 A config has no "rule". Did you mean "rules"?\n');
    });

    it('needs to know which map', async () => {
      const { code, err } = await cjm(['config']);
      expect(code).toBe(2);
      expect(err).toContain("required option '--print <file>' not specified");
    });
  });
}
