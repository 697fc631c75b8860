import picocolors from 'picocolors';
import { runCommand } from './run-command.ts';
import { ask } from './terminal/ask.ts';
import { visible } from './terminal/visible.ts';
import { wantsColours } from './terminal/wants-colours.ts';
import type { Output, World } from './world.ts';

function outputOf(stream: NodeJS.WriteStream): Output {
  // A reader that has seen enough (`| head`) closes the pipe: the rest is not wanted, and that is no failure.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') giveUp(error);
  });
  return {
    write: (content) => void stream.write(content),
    colours: picocolors.createColors(wantsColours(stream, process.argv, process.env)),
    columns: stream.columns ?? 100,
    live: stream.isTTY === true && process.env.TERM !== 'dumb' && process.env.CI === undefined,
  };
}

const world: World = {
  folder: process.cwd(),
  env: process.env,
  out: outputOf(process.stdout),
  err: outputOf(process.stderr),
  // The output first: to look at the input is to set it up, which takes its time.
  ...(process.stdout.isTTY && process.stdin.isTTY ? { ask } : {}),
  stopped: () =>
    new Promise((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
    }),
};

/** Nothing can be told where it was to be told, such as in a file on a disk that is full. */
function giveUp({ code, message }: NodeJS.ErrnoException): never {
  const why = code === 'ENOSPC' ? 'the disk is full' : message;
  world.err.write(`cjm: The output cannot be written: ${visible(why)}.\n`);
  process.exit(2);
}

/** The other place where the process ends by force: what was thrown is a fault of cjm, not of its user. */
function crash(error: unknown): never {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const lines = trace.split('\n').map((line) => `  ${visible(line)}\n`);
  world.err.write(`cjm failed by a fault of its own; please report it with this:\n${lines.join('')}`);
  process.exit(2);
}

/** Where nothing is left to wait for, such as a thread that has ended in silence, that is not the end of the work. */
function crashUndone(): never {
  crash(new Error('it ended before it was done'));
}

process.on('uncaughtException', crash);
process.on('beforeExit', crashUndone);
runCommand(process.argv.slice(2), world)
  .catch(crash)
  .then((code) => {
    process.off('beforeExit', crashUndone);
    process.exitCode = code;
  });
