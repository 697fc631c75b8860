import { rules } from '@cjm/language-server';
import picocolors from 'picocolors';
import { expect, it, vi } from 'vitest';
import { lintFiles } from '../../src/lint/lint-files.ts';
import { parseFormat } from '../../src/lint/parse-format.ts';
import type { World } from '../../src/world.ts';
import { folderWith, good } from '../process/cjm.ts';

async function lint(folder: string) {
  const out: string[] = [];
  const output = { write: () => undefined, colours: picocolors.createColors(false), columns: 80 };
  const world: World = {
    folder,
    env: {},
    out: { ...output, write: (content) => out.push(String(content)) },
    err: output,
    stopped: () => Promise.resolve(),
  };
  const code = await lintFiles(['.'], { format: parseFormat('compact'), failOn: 'error' }, world);
  return { code, out: out.join('') };
}

it('exits with 2 when a rule throws, says which and where, and judges the rest', async () => {
  const rule = rules.find(({ name }) => name === 'require-persona');
  if (rule === undefined) throw new Error('There is no such rule.');
  const spy = vi.spyOn(rule, 'check').mockImplementation(() => {
    throw new Error('made to fail');
  });
  const folder = await folderWith({ 'a.cjm': good, 'b.cjm': good.replace('for me', 'for mee') });
  const { code, out } = await lint(folder);
  spy.mockRestore();
  expect(code).toBe(2);
  expect(out).toContain(
    'a.cjm:1:1 error require-persona The rule "require-persona" failed on this file (made to fail)',
  );
  expect(out).toContain('b.cjm:3:38 error unresolved-reference');
});
