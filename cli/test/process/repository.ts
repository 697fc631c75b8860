import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Files, folderWith } from './cjm.ts';

const identity = {
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.org',
};

/** Runs git without what the machine's user has configured. */
export async function git(cwd: string, ...args: readonly string[]): Promise<void> {
  const env = { ...process.env, ...identity, GIT_CONFIG_GLOBAL: join(cwd, 'none'), GIT_CONFIG_NOSYSTEM: '1' };
  await promisify(execFile)('git', [...args], { cwd, env });
}

/** A repository with these files in its first commit, on the branch `main`. */
export async function repositoryWith(files: Files): Promise<string> {
  const cwd = await folderWith(files);
  await git(cwd, 'init', '--quiet', '--initial-branch=main');
  await git(cwd, 'add', '-A');
  await git(cwd, 'commit', '--quiet', '--allow-empty', '-m', 'first');
  return cwd;
}
