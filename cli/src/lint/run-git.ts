import { execFile } from 'node:child_process';
import type { World } from '../world.ts';

/** What git prints, or why it prints nothing. */
export type GitAnswer = { readonly text: string } | { readonly problem: string };

export interface Git {
  (...args: readonly string[]): Promise<GitAnswer>;
  /** The same, where git is given something to read; each character of the answer is a byte. */
  readonly reading: (input: string, ...args: readonly string[]) => Promise<GitAnswer>;
}

/** Git as it runs in the folder one works in: without a shell, and with nothing that a repository configures. */
export function gitIn(world: World): Git {
  const run = (...args: readonly string[]) => runGit(args, world);
  return Object.assign(run, {
    reading: (input: string, ...args: readonly string[]) => runGit(args, world, input),
  });
}

function runGit(args: readonly string[], world: World, input?: string): Promise<GitAnswer> {
  const options = {
    encoding: input === undefined ? ('utf8' as const) : ('latin1' as const),
    cwd: world.folder,
    env: { ...world.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
    maxBuffer: 256 * 1024 * 1024,
  };
  return new Promise((done) => {
    const git = execFile('git', ['-c', 'core.fsmonitor=false', ...args], options, (error, stdout, stderr) => {
      if (error === null) done({ text: stdout });
      else if (error.code === 'ENOENT') done({ problem: 'git is not installed.' });
      else done({ problem: stderr.trim().replace(/^fatal: /, '') || error.message });
    });
    // Whoever ended before it was read says so itself.
    git.stdin?.on('error', () => {}).end(input);
  });
}
