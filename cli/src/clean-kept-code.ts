import { lstatSync, readdirSync, rmdirSync, unlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** In milliseconds. What an older version still needs is compiled once more, so nobody is asked who uses it. */
const old = 30 * 24 * 60 * 60 * 1000;

/** As Node calls its folders, one for each version and set of flags, and its files in them; and as ours are called. */
const folderName = /^v\d+\.\d+\.\d+-\w+-[\da-f]{8}(-\d+)?$/;
const fileName = /^[\da-f]{8}(\.code(\.\d+)?)?$/;

/**
 * Removes what was compiled long ago for any version of cjm and Node. What is called otherwise, and links, are somebody
 * else's, and so is all that lies elsewhere than among the user's caches of cjm.
 *
 * @param folder where compiled code of this version of Node is kept
 */
export function cleanKeptCode(folder: string): void {
  const all = dirname(folder);
  if (basename(all) !== 'cjm') return;
  for (const name of namesIn(all).filter((each) => folderName.test(each))) {
    const within = join(all, name);
    if (!attempt(() => lstatSync(within).isDirectory())) continue;
    for (const file of namesIn(within).filter((each) => fileName.test(each))) {
      attempt(() => removeOld(join(within, file)));
    }
    // It stays where anything is left in it.
    if (within !== folder) attempt(() => rmdirSync(within));
  }
}

function removeOld(path: string): void {
  const found = lstatSync(path);
  if (found.isFile() && Date.now() - found.mtimeMs > old) unlinkSync(path);
}

const namesIn = (folder: string): readonly string[] => attempt(() => readdirSync(folder)) ?? [];

/** Another process may do the same at the same time, and nothing here is worth a failed run. */
function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
