/**
 * All tests, one after the other: generated files, types and style, the unit, golden and process tests, a sample of
 * wrong rules, and the extension in the real editor. Everything runs even when something failed; the last line counts
 * what did.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './chromium.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const scratch = mkdtempSync(join(tmpdir(), 'cjm-test-'));
process.env.CHROMIUM_PATH = findChromium();

/** Runs a command of the project with Node, its output shown as it comes. */
function run(title: string, ...args: string[]): boolean {
  console.log(`\n— ${title}`);
  return spawnSync(process.execPath, args, { stdio: 'inherit' }).status === 0;
}

const bin = (path: string): string => join('node_modules', path);
const npmScript = (...args: string[]): boolean =>
  spawnSync('npm', ['run', '--silent', ...args], { stdio: 'inherit', shell: process.platform === 'win32' }).status ===
  0;

/** A check that passes or fails as a whole counts as one test. */
const check = (passed: boolean): Count => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1 });

/** Runs a script that writes generated files; it must write what is committed. */
function isCurrent(title: string, script: string, ...files: string[]): boolean {
  if (!run(title, script)) return false;
  const { status, stdout } = spawnSync('git', ['status', '--porcelain', '--', ...files], { encoding: 'utf8' });
  if (stdout) console.error(`These files differ from what ${script} writes:\n${stdout}`);
  return status === 0 && stdout === '';
}

function unitTests(): Count {
  const report = join(scratch, 'vitest.json');
  const ended = run(
    'unit, golden and process tests',
    bin('vitest/vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  );
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    const failed = Math.max(numFailedTests, ended ? 0 : 1);
    return { passed: numPassedTests, failed };
  } catch {
    return check(false);
  }
}

/** One mutant in so many, which takes a quarter of a minute; each of them left alive unanswered fails it. */
function wrongRules(): Count {
  console.log('\n— wrong rules are noticed');
  return check(npmScript('mutate', '--', '--every', '16'));
}

/** The editor tests end with their own count. */
function editorTests(): Count {
  console.log('\n— the extension in the real editor');
  const { stdout, status } = spawnSync(process.execPath, ['extension/test/run.ts'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 64 * 1024 * 1024,
  });
  process.stdout.write(stdout);
  const [, passed, failed] = /(\d+) passed, (\d+) failed\s*$/.exec(stdout) ?? [];
  if (passed === undefined || failed === undefined) return check(false);
  return { passed: Number(passed), failed: Math.max(Number(failed), status === 0 ? 0 : 1) };
}

const counts: Count[] = [
  check(
    isCurrent(
      'generated files',
      '.ci/generate.ts',
      '*generated*',
      'grammar/names.langium',
      'grammar/docs',
      'language-server/docs',
    ),
  ),
  check(npmScript('check')),
  check(npmScript('build')),
  check(isCurrent('golden pictures', '.ci/draw-examples.ts', 'examples/*.svg', 'examples/gallery')),
  unitTests(),
  wrongRules(),
  editorTests(),
];
rmSync(scratch, { recursive: true, force: true });

const total = counts.reduce(
  (sum, count) => ({ passed: sum.passed + count.passed, failed: sum.failed + count.failed }),
  {
    passed: 0,
    failed: 0,
  },
);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
