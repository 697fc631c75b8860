import { basename, extname } from 'node:path';
import { watch } from 'chokidar';

const skipped: readonly string[] = ['node_modules', '.git'];
/** Editors save in several steps (write, rename, touch); those within this many milliseconds are one change. */
const quiet = 40;

export interface Watch {
  readonly close: () => Promise<void>;
}

/** Maps, and configs, which may extend files of any name. */
const matters = (path: string): boolean =>
  ['.cjm', '.json'].includes(extname(path)) && basename(path) !== 'package-lock.json';

/**
 * Tells of maps and configs that were saved, added, renamed or deleted in a folder, in bundles.
 *
 * @param onChange gets absolute paths
 * @param onProblem gets what keeps it from watching, in the system's words
 */
export function watchFolder(
  root: string,
  onChange: (paths: readonly string[]) => void,
  onProblem: (problem: string) => void,
): Promise<Watch> {
  let changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const tell = (): void => {
    const paths = [...changed];
    changed = new Set();
    onChange(paths);
  };
  const watcher = watch(root, {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path, stats) =>
      path !== root && (skipped.includes(basename(path)) || (stats?.isFile() === true && !matters(path))),
  });
  watcher.on('all', (_event, path) => {
    changed.add(path);
    clearTimeout(timer);
    timer = setTimeout(tell, quiet);
  });
  watcher.on('error', (error) => onProblem(error instanceof Error ? error.message : String(error)));
  return new Promise((resolve) => {
    watcher.once('ready', () =>
      resolve({
        close: async () => {
          clearTimeout(timer);
          await watcher.close();
        },
      }),
    );
  });
}
