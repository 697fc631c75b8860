import { complain } from '../inputs/complain.ts';
import { displayPath } from '../inputs/display-path.ts';
import { findFiles } from '../inputs/find-files.ts';
import type { World } from '../world.ts';
import type { ChangeScope } from './changed-files.ts';

export interface LintInputs {
  /** Absolute, sorted. */
  readonly paths: readonly string[];
  /** False when something that was asked for could not be found or searched; the user has been told. */
  readonly complete: boolean;
}

/** The files that are meant: those of the current folder if nothing is said, and only what has changed if asked. */
export async function findInputs(
  inputs: readonly string[],
  scope: ChangeScope | undefined,
  world: World,
): Promise<LintInputs> {
  const { files, missing, unsearched } = await findFiles(inputs.length > 0 ? inputs : ['.'], world.folder);
  for (const input of missing) complain(`"${input}" matches no file.`, world);
  for (const folder of unsearched) complain(`"${displayPath(folder, world.folder)}" cannot be read.`, world);
  const complete = missing.length === 0 && unsearched.length === 0;
  if (scope === undefined) return { paths: files, complete };
  const { onlyChanged } = await import('./only-changed.ts');
  const changed = await onlyChanged(files, scope, world);
  if ('paths' in changed) return { paths: changed.paths, complete };
  complain(changed.problem, world);
  return { paths: [], complete: false };
}
