/**
 * What `cjm lint` costs as its users run it, in starts of the same Node: `npm run bench:lint`, after `npm run build`.
 * Prints; fails nothing.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { journeyText, sharedText } from './generate.ts';

const cjm = fileURLToPath(new URL('../../cli/bin/cjm.js', import.meta.url));
/** Tells the most memory that the process has taken, in kilobytes. */
const tellMemory = `data:text/javascript,process.on('exit',()=>process.stderr.write('maxRSS='+process.resourceUsage().maxRSS))`;

interface Cost {
  readonly milliseconds: number;
  readonly megabytes: number;
}

function run(args: readonly string[], cwd: string): Cost {
  const start = performance.now();
  const { stderr } = spawnSync(process.execPath, ['--import', tellMemory, ...args], { cwd, encoding: 'utf8' });
  const milliseconds = performance.now() - start;
  return { milliseconds, megabytes: Number(/maxRSS=(\d+)/.exec(stderr)?.[1]) / 1024 };
}

/** The median of some runs by time; what is under way on the machine touches all alike. */
function typical(runs: number, args: readonly string[], cwd: string): Cost {
  const costs = Array.from({ length: runs }, () => run(args, cwd)).sort((a, b) => a.milliseconds - b.milliseconds);
  return costs[runs >> 1] ?? { milliseconds: Number.NaN, megabytes: Number.NaN };
}

const folder = mkdtempSync(join(tmpdir(), 'cjm-bench-'));
mkdirSync(join(folder, '.git'));
writeFileSync(join(folder, 'shared.cjm'), sharedText);
for (let index = 0; index < 1000; index++) writeFileSync(join(folder, `${index}.cjm`), journeyText(10, index, true));
const cache = join(folder, 'cache.json');
const lint = (...more: readonly string[]) => [cjm, 'lint', '--quiet', ...more];

// The first run compiles what the next ones find compiled.
run(lint('0.cjm'), folder);
const start = typical(7, ['-e', '0'], folder);

function report(what: string, { milliseconds, megabytes }: Cost, goal = ''): void {
  const ratio = (milliseconds / start.milliseconds).toFixed(1);
  console.log(
    `${what.padEnd(46)} ${milliseconds.toFixed(0).padStart(6)} ms ${ratio.padStart(7)} x ${megabytes.toFixed(0).padStart(5)} MB${goal && `   goal ${goal}`}`,
  );
}

console.log('the command line, in starts of Node');
report('node -e 0', start);
report('cjm --version', typical(5, [cjm, '--version'], folder), '1.5 x');
report('cjm lint, 1 file', typical(5, lint('0.cjm'), folder), '3 x');
report('cjm lint, 1,000 files of 10 touchpoints', typical(3, lint(), folder), '15 x, 150 MB');
run(lint('--cache-file', cache), folder);
report('… with a warm cache', typical(5, lint('--cache-file', cache), folder), '4 x');
rmSync(folder, { recursive: true });
