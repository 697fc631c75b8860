import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
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

  const scratch = mkdtempSync(join(tmpdir(), 'cjm-scratch-'));
  const failure = await runTests({
    ...vscode(),
    extensionDevelopmentPath: join(test, '..'),
    extensionTestsPath: bundle,
    launchArgs: [join(test, '..', '..', 'examples'), '--disable-extensions'],
    extensionTestsEnv: { CJM_SCRATCH: scratch, ...chosen() },
  }).then(
    () => undefined,
    (error: Error) => error.message,
  );
  const report = join(scratch, 'report.json');
  const results: readonly TestResult[] = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : [];
  rmSync(scratch, { recursive: true, force: true });
  const told = results.some(({ error }) => error !== undefined);
  if (failure === undefined || told) return results;
  return [...results, { name: 'the suite in the extension host', error: failure }];
}

function vscode(): { vscodeExecutablePath?: string; version?: string } {
  const wanted = process.env.CJM_VSCODE;
  if (wanted === undefined) return { vscodeExecutablePath: join(workbench, 'code.ts') };
  return existsSync(wanted) ? { vscodeExecutablePath: wanted } : { version: wanted };
}

/** How much of which suite, as its environment says: see `soak.ts`. */
function chosen(): Record<string, string> {
  const names = ['CJM_ONLY', 'CJM_INTERLEAVINGS', 'CJM_SEED'];
  return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}
