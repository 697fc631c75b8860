import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import type { World } from '../world.ts';

/** What counts as changed: against the last commit, against where this branch left another, or what is to be committed. */
export type ChangeScope =
  | { readonly kind: 'changed' }
  | { readonly kind: 'since'; readonly ref: string }
  | { readonly kind: 'staged' };

export type Changes =
  | {
      /** Absolute path of the repository. */
      readonly root: string;
      /** Absolute paths, those of deleted files included. */
      readonly paths: readonly string[];
    }
  | { readonly problem: string };

/** Asks git what has changed. Git is called without a shell, and runs nothing that a repository configures. */
export async function changedFiles(scope: ChangeScope, world: World): Promise<Changes> {
  const git = (...args: readonly string[]) => runGit(args, world);
  const top = await git('rev-parse', '--show-toplevel');
  if ('problem' in top) return { problem: `Git can't say what has changed: ${top.problem}` };
  const root = resolve(top.text.replace(/\r?\n$/, ''));

  const lists = await listsOf(scope, git);
  if ('problem' in lists) return lists;
  const names = lists.texts.flatMap((text) => text.split('\0')).filter((name) => name !== '');
  return { root, paths: [...new Set(names.map((name) => resolve(root, name)))].sort() };
}

type Git = (...args: readonly string[]) => Promise<{ readonly text: string } | { readonly problem: string }>;

async function listsOf(
  scope: ChangeScope,
  git: Git,
): Promise<{ readonly texts: readonly string[] } | { readonly problem: string }> {
  const diff = (...args: readonly string[]) =>
    git('diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', '--no-textconv', '--no-relative', ...args, '--');
  const untracked = () => git('ls-files', '-z', '--others', '--exclude-standard', '--full-name', ':/');
  const both = [];
  switch (scope.kind) {
    case 'staged':
      both.push(await diff('--cached'));
      break;
    case 'since': {
      // Only what is a commit goes any further, so that no name is taken for an option.
      const commit = await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${scope.ref}^{commit}`);
      if ('problem' in commit) return { problem: `There is no commit "${scope.ref}" here${shallow}` };
      const base = await git('merge-base', commit.text.trim(), 'HEAD');
      if ('problem' in base) return { problem: `Nothing is common to "${scope.ref}" and this branch${shallow}` };
      both.push(await diff(base.text.trim()), await untracked());
      break;
    }
    case 'changed': {
      const head = await git('rev-parse', '--verify', '--quiet', 'HEAD');
      if ('problem' in head) both.push(await git('ls-files', '-z', '--full-name', ':/'), await untracked());
      else both.push(await diff('HEAD'), await untracked());
    }
  }
  const wrong = both.find((answer) => 'problem' in answer);
  if (wrong && 'problem' in wrong) return { problem: `Git can't say what has changed: ${wrong.problem}` };
  return { texts: both.flatMap((answer) => ('text' in answer ? [answer.text] : [])) };
}

const shallow = '; in CI, check out the whole history (fetch-depth: 0).';

function runGit(args: readonly string[], world: World): ReturnType<Git> {
  const options = {
    cwd: world.folder,
    env: { ...world.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
    maxBuffer: 256 * 1024 * 1024,
  };
  return new Promise((done) => {
    execFile('git', ['-c', 'core.fsmonitor=false', ...args], options, (error, stdout, stderr) => {
      if (error === null) done({ text: stdout });
      else if (error.code === 'ENOENT') done({ problem: 'git is not installed.' });
      else done({ problem: stderr.trim().replace(/^fatal: /, '') || error.message });
    });
  });
}
