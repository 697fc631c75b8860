import { spawnSync } from 'node:child_process';

/** What running a program costs, beside the start of the same Node that was measured just before it. */
export interface Cost {
  readonly milliseconds: number;
  /** Starts of Node. */
  readonly starts: number;
  /** The most memory that it has taken; undefined where Node can't tell. */
  readonly megabytes?: number;
  /** What it has written to its standard output. */
  readonly out: string;
}

/** Tells the most memory that the process has taken, in kilobytes. */
const tellMemory = `data:text/javascript,process.on('exit',()=>process.stderr.write('maxRSS='+process.resourceUsage().maxRSS))`;

function time(command: readonly string[], cwd: string) {
  const [program = '', ...args] = command;
  const start = performance.now();
  const { stdout, stderr, error } = spawnSync(program, args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (error) throw error;
  return { milliseconds: performance.now() - start, out: stdout, err: stderr };
}

/** Arguments of Node, as a command, for a program that is only started by Node and works elsewhere. */
export const launcher = (...args: readonly string[]): readonly string[] => [process.execPath, ...args];

/** Arguments of Node, as a command. */
export const node = (...args: readonly string[]): readonly string[] => [
  process.execPath,
  '--import',
  tellMemory,
  ...args,
];

export const nothing: readonly string[] = node('-e', '0');

/**
 * The median of some runs by starts of Node. Each run is paired with a start of Node, so that what else is under way on
 * the machine touches both. One run before them compiles what the next ones find compiled.
 */
export function typical(runs: number, command: readonly string[], cwd: string): Cost {
  time(command, cwd);
  const costs = Array.from({ length: runs }, (): Cost => {
    const start = time(nothing, cwd);
    const { milliseconds, out, err } = time(command, cwd);
    const kilobytes = /maxRSS=(\d+)/.exec(err)?.[1];
    return {
      milliseconds,
      starts: milliseconds / start.milliseconds,
      out,
      ...(kilobytes !== undefined && { megabytes: Number(kilobytes) / 1024 }),
    };
  }).sort((a, b) => a.starts - b.starts);
  const middle = costs[runs >> 1];
  if (!middle) throw new Error('nothing was run');
  return middle;
}

export function report(what: string, { milliseconds, starts, megabytes }: Cost, goal = ''): void {
  const memory = megabytes === undefined ? ''.padStart(9) : `${megabytes.toFixed(0).padStart(6)} MB`;
  console.log(
    `${what.padEnd(50)} ${milliseconds.toFixed(0).padStart(6)} ms ${starts.toFixed(1).padStart(7)} x ${memory}${goal && `   goal ${goal}`}`,
  );
}
