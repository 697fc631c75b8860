import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import type { TestResult } from '../report.ts';
import { scratchFolder } from './scratch-folder.ts';

/** VS Code's extension host calls this; results go to `report.json` in the folder of `scratchFolder`. */
export async function run(): Promise<void> {
  process.setSourceMapsEnabled(true);
  const mocha = new Mocha({
    ui: 'bdd',
    timeout: 120_000,
    reporter: 'min',
    ...(process.env.CJM_ONLY && { grep: process.env.CJM_ONLY }),
  });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./language.suite.ts');
  await import('./diagnostics.suite.ts');
  await import('./completion.suite.ts');
  await import('./lint.suite.ts');
  await import('./preview.suite.ts');
  await import('./interleavings.suite.ts');
  await import('./restart.suite.ts');

  const results: TestResult[] = [];
  await new Promise<void>((resolve) => {
    mocha
      .run(() => resolve())
      .on('pass', (test) => results.push({ name: test.fullTitle() }))
      .on('fail', (test, error) => results.push({ name: test.fullTitle(), error: error.stack ?? String(error) }));
  });
  writeFileSync(join(scratchFolder(), 'report.json'), JSON.stringify(results));
  if (results.some(({ error }) => error !== undefined)) throw new Error('The suite failed.');
}
