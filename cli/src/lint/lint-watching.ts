import { complain } from '../inputs/complain.ts';
import { watchFolder } from '../serve/watch-folder.ts';
import { watchedRoot } from '../serve/watched-root.ts';
import type { ExitCode, World } from '../world.ts';

/**
 * Lints, and lints anew whenever a map or a config of the repository has changed, until the user stops it.
 *
 * @param lint one run; it never overlaps with the next
 * @returns what the last run was worth
 */
export async function lintWatching(lint: () => Promise<ExitCode>, world: World): Promise<ExitCode> {
  let latest: ExitCode = 0;
  let runs = Promise.resolve();
  let waiting = false;
  const again = (): void => {
    // What changes while a run waits for its turn is seen by that run.
    if (waiting) return;
    waiting = true;
    runs = runs.then(async () => {
      waiting = false;
      latest = await lint();
      world.err.write(world.err.colours.dim('Watching for changes; Ctrl+C stops.\n'));
    });
  };
  const watch = await watchFolder(await watchedRoot(world.folder), again, (problem) =>
    complain(`Changes may go unseen: ${problem}`, world),
  );
  again();
  await world.stopped();
  await watch.close();
  await runs;
  return latest;
}
