import { appendFile } from 'node:fs/promises';
import { complain } from '../inputs/complain.ts';
import { markdown } from '../reporters/markdown.ts';
import type { LintedFile, Surroundings } from '../reporters/reporter.ts';
import type { World } from '../world.ts';

/**
 * Adds the findings to the page that GitHub shows of a job, where there is one.
 *
 * @returns false when it could not be written; the user has been told
 */
export async function addToJobSummary(
  files: readonly LintedFile[],
  surroundings: Surroundings,
  world: World,
): Promise<boolean> {
  const page = world.env.GITHUB_STEP_SUMMARY;
  if (!page) return true;
  const { text } = markdown(files, surroundings);
  return appendFile(page, `${text}\n`).then(
    () => true,
    (error: Error) => {
      complain(`The job summary cannot be written: ${error.message}`, world);
      return false;
    },
  );
}
