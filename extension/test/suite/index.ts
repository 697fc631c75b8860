import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';
import type { TestResult } from '../report.ts';

/** VS Code's extension host calls this; results go to the file that `CJM_REPORT` names. */
export async function run(): Promise<void> {
  const file = process.env.CJM_REPORT;
  if (!file) throw new Error('CJM_REPORT names no file for the results.');
  process.setSourceMapsEnabled(true);
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, reporter: 'min' });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./language.suite.ts');
  await import('./diagnostics.suite.ts');
  await import('./completion.suite.ts');
  await import('./preview.suite.ts');
  await import('./restart.suite.ts');

  const results: TestResult[] = [];
  await new Promise<void>((resolve) => {
    mocha
      .run(() => resolve())
      .on('pass', (test) => results.push({ name: test.fullTitle() }))
      .on('fail', (test, error) => results.push({ name: test.fullTitle(), error: error.stack ?? String(error) }));
  });
  writeFileSync(file, JSON.stringify(results));
  if (results.some(({ error }) => error !== undefined)) throw new Error('The suite failed.');
}
