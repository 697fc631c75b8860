import { resolve } from 'node:path';
import type { World } from '../world.ts';
import { type Git, gitIn } from './run-git.ts';
import { textsAt } from './texts-at.ts';

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
      /** What the maps among them held before, by their paths; those that are new are left out. */
      readonly before: ReadonlyMap<string, string>;
      /** Of what is to be committed, absolute paths of what stands otherwise in the folder. */
      readonly otherwise: readonly string[];
    }
  | { readonly problem: string };

/** Asks git what has changed. */
export async function changedFiles(scope: ChangeScope, world: World): Promise<Changes> {
  const git = gitIn(world);
  const top = await git('rev-parse', '--show-toplevel');
  if ('problem' in top) return { problem: `Git can't say what has changed: ${top.problem}` };
  const root = resolve(top.text.replace(/\r?\n$/, ''));

  const lists = await listsOf(scope, git);
  if ('problem' in lists) return lists;
  const names = [...new Set(lists.texts.flatMap((text) => text.split('\0')).filter((name) => name !== ''))].sort();
  const maps = names.filter((name) => name.endsWith('.cjm'));
  const unstaged = scope.kind === 'staged' ? await git('diff', '--name-only', '-z', ...plainly, '--') : undefined;
  const otherwise = new Set(unstaged && 'text' in unstaged ? unstaged.text.split('\0') : []);
  const before = lists.base === undefined ? [] : await textsAt(lists.base, maps, git);
  return {
    root,
    paths: names.map((name) => resolve(root, name)),
    before: new Map([...before].map(([name, text]) => [resolve(root, name), text])),
    otherwise: names.filter((name) => otherwise.has(name)).map((name) => resolve(root, name)),
  };
}

interface Lists {
  /** Names of files, each behind a zero character. */
  readonly texts: readonly string[];
  /** The commit that is compared with; undefined before there is one. */
  readonly base: string | undefined;
}

async function listsOf(scope: ChangeScope, git: Git): Promise<Lists | { readonly problem: string }> {
  const diff = (...args: readonly string[]) => git('diff', '--name-only', '-z', ...plainly, ...args, '--');
  const untracked = () => git('ls-files', '-z', '--others', '--exclude-standard', '--full-name', ':/');
  const both = [];
  let base: string | undefined = 'HEAD';
  switch (scope.kind) {
    case 'staged':
      both.push(await diff('--cached'));
      break;
    case 'since': {
      // Only what is a commit goes any further, so that no name is taken for an option.
      const commit = await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${scope.ref}^{commit}`);
      if ('problem' in commit) return { problem: `There is no commit "${scope.ref}" here${shallow}` };
      const common = await git('merge-base', commit.text.trim(), 'HEAD');
      if ('problem' in common) return { problem: `Nothing is common to "${scope.ref}" and this branch${shallow}` };
      base = common.text.trim();
      both.push(await diff(base), await untracked());
      break;
    }
    case 'changed': {
      const head = await git('rev-parse', '--verify', '--quiet', 'HEAD');
      if ('problem' in head) {
        base = undefined;
        both.push(await git('ls-files', '-z', '--full-name', ':/'), await untracked());
      } else both.push(await diff('HEAD'), await untracked());
    }
  }
  const wrong = both.find((answer) => 'problem' in answer);
  if (wrong && 'problem' in wrong) return { problem: `Git can't say what has changed: ${wrong.problem}` };
  return { texts: both.flatMap((answer) => ('text' in answer ? [answer.text] : [])), base };
}

/** Whatever a repository says of how its changes are to be shown. */
const plainly = ['--no-renames', '--no-ext-diff', '--no-textconv', '--no-relative', '--ignore-submodules=none'];

const shallow = '; in CI, check out the whole history (fetch-depth: 0).';
