import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { TestResult } from './report.ts';
import { runTests } from './workbench/run-tests.ts';

const test = import.meta.dirname;
const workbench = join(test, 'workbench');

/**
 * Runs `suite/` in VS Code's extension host by @vscode/test-electron: in the desktop program that `CJM_VSCODE` names
 * (`stable`, a version, or a path), else in code-server's workbench.
 */
export async function runSuite(): Promise<readonly TestResult[]> {
  // The workbench's folder, so that the bundle finds mocha in its packages.
  const out = join(workbench, 'out');
  const bundle = join(out, 'suite.js');
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'package.json'), '{ "type": "commonjs" }\n');
  await build({
    entryPoints: [join(test, 'suite', 'index.ts')],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });

  const report = join(mkdtempSync(join(out, 'report-')), 'suite.json');
  const failed = await runTests({
    ...vscode(),
    extensionDevelopmentPath: join(test, '..'),
    extensionTestsPath: bundle,
    launchArgs: [join(test, '..', '..', 'examples'), '--disable-extensions'],
    extensionTestsEnv: { CJM_REPORT: report },
  }).catch((error: Error) => error);
  if (!existsSync(report)) return [{ name: 'the suite in the extension host', error: `It did not end: ${failed}` }];
  const results: readonly TestResult[] = JSON.parse(readFileSync(report, 'utf8'));
  return results;
}

function vscode(): { vscodeExecutablePath?: string; version?: string } {
  const wanted = process.env.CJM_VSCODE;
  if (wanted === undefined) return { vscodeExecutablePath: join(workbench, 'code.ts') };
  return existsSync(wanted) ? { vscodeExecutablePath: wanted } : { version: wanted };
}
