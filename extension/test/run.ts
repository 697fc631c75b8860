/**
 * Tests the extension in the real editor: its suite inside the extension host, then the packaged extension as a user
 * meets it. Provides what that takes. The last line counts; the exit code is 1 when something failed.
 *
 * `node test/run.ts editing export` runs these files of `ui/` alone, `suite` the one inside the extension host.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findChromium } from '../../.ci/chromium.ts';
import manifest from '../package.json' with { type: 'json' };
import { printResults, type TestResult } from './report.ts';
import { installWorkbench } from './workbench/install.ts';
import { prepareWorkbench } from './workbench/prepare.ts';

const root = join(import.meta.dirname, '..', '..');
const vsix = join(root, 'extension', `cjm-${manifest.version}.vsix`);

const only = process.argv.slice(2);
const files = only.filter((name) => name !== 'suite');
const runsSuite = only.length === 0 || only.includes('suite');
const runsUi = only.length === 0 || files.length > 0;

const results = [
  ...(await step('Provide the workbench', provide)),
  ...(await step('Build', build)),
  ...(runsSuite ? await step('In the extension host', async () => (await import('./run-suite.ts')).runSuite()) : []),
  ...(runsUi ? await step('In the workbench', async () => (await import('./run-ui.ts')).runUi(vsix, files)) : []),
];
const failed = results.filter(({ error }) => error !== undefined).length;
console.log(`\n${results.length - failed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

/** A step that throws is a failed test. */
async function step(title: string, work: () => Promise<readonly TestResult[]>): Promise<readonly TestResult[]> {
  const start = Date.now();
  const done = await work().catch((error: Error) => [{ name: title, error: error.stack ?? error.message }]);
  console.log(`\n${title} (${((Date.now() - start) / 1000).toFixed(0)} s)`);
  printResults(done);
  return done;
}

async function provide(): Promise<readonly TestResult[]> {
  installWorkbench();
  prepareWorkbench();
  process.env.CHROMIUM_PATH = findChromium();
  return [];
}

async function build(): Promise<readonly TestResult[]> {
  node('extension/package.ts', join(root, 'extension'));
  node('cli/build.ts', join(root, 'cli'));
  node('node_modules/typescript/bin/tsc', root, '-p', 'extension/test');
  return [];
}

function node(program: string, cwd: string, ...args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, program), ...args], {
    cwd,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${program} failed:\n${stdout}${stderr}`);
}
