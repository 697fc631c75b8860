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
  const { files, failed } = await findMeant(inputs.length > 0 ? inputs : ['.'], world);
  const complete = failed === 0;
  const scope = scopeOf(options);
  if (scope === undefined) return { paths: files, complete };
  const { onlyChanged } = await import('./only-changed.ts');
  const changed = await onlyChanged(files, scope, options.config, world);
  if ('paths' in changed) {
    const { paths } = changed;
    for (const path of changed.otherwise) complain(tellOtherwise(displayPath(path, world.folder)), world);
    return { paths, complete, ...(complete && paths.length === 0 && { unchanged: tellUnchanged(scope) }) };
  }
  complain(changed.problem, world);
  return { paths: [], complete: false };
}

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
