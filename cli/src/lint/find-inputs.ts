import { complain } from '../inputs/complain.ts';
import { displayPath } from '../inputs/display-path.ts';
import { findMeant } from '../inputs/find-meant.ts';
import type { World } from '../world.ts';
import type { ChangeScope } from './changed-files.ts';
import { type LintOptions, scopeOf } from './lint-options.ts';

export interface LintInputs {
  /** Absolute, sorted. */
  readonly paths: readonly string[];
  /** False when something that was asked for could not be found or searched; the user has been told. */
  readonly complete: boolean;
  /** That none of what was asked for has changed, where only changes are linted, as a sentence. */
  readonly unchanged?: string;
}

/** The files that are meant: those of the current folder if nothing is said, and only what has changed if asked. */
export async function findInputs(
  inputs: readonly string[],
  options: Pick<LintOptions, 'changed' | 'since' | 'staged' | 'config'>,
  world: World,
): Promise<LintInputs> {
  const meant = inputs.length > 0 ? inputs : ['.'];
  const { files, failed } = await findMeant(meant, world);
  const scope = scopeOf(options);
  if (scope === undefined) return { paths: files, complete: failed === 0 };
  const { onlyChanged } = await import('./only-changed.ts');
  const changed = await onlyChanged(files, scope, options.config, world);
  if ('paths' in changed) {
    const { paths } = changed;
    const gone = await onlyMeant(changed.gone, meant, world);
    for (const path of gone) complain(tellGone(displayPath(path, world.folder)), world);
    for (const path of changed.otherwise) complain(tellOtherwise(displayPath(path, world.folder)), world);
    const complete = failed + gone.length === 0;
    return { paths, complete, ...(complete && paths.length === 0 && { unchanged: tellUnchanged(scope) }) };
  }
  complain(changed.problem, world);
  return { paths: [], complete: false };
}

/** Seldom is there any, so what finds out is loaded only then. */
async function onlyMeant(paths: readonly string[], inputs: readonly string[], world: World): Promise<string[]> {
  if (paths.length === 0) return [];
  const { isMeant } = await import('../inputs/is-meant.ts');
  const areMeant = await Promise.all(paths.map((path) => isMeant(path, inputs, world.folder)));
  return paths.filter((_, index) => areMeant[index]);
}

const tellGone = (path: string): string =>
  `${path} is to be committed, but is not in the folder, so it can't be linted: restore it, or unstage it.`;

const tellOtherwise = (path: string): string =>
  `${path} is linted as it is in the folder, which is not as it is to be committed: stage all of it, or none.`;

function tellUnchanged(scope: ChangeScope): string {
  switch (scope.kind) {
    case 'changed':
      return 'None of the maps has changed since the last commit.';
    case 'since':
      return `None of the maps has changed since this branch left ${scope.ref}.`;
    case 'staged':
      return 'None of the maps is staged with a change.';
  }
}
