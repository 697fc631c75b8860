import { applyFixes, type Checker } from '@cjm/language-server';
import { pathOfUri } from '../inputs/display-path.ts';
import type { LintedFile } from '../reporters/reporter.ts';
import type { World } from '../world.ts';
import { checkFiles } from './check-files.ts';

export interface FixedFile {
  /** Absolute. */
  readonly path: string;
  /** Without a byte order mark, as it was judged. */
  readonly before: string;
  readonly after: string;
  readonly count: number;
}

/** Fixes that call for each other for ever are given up after so many rounds. */
const mostRounds = 10;

/**
 * Fixes what can be fixed until nothing more can: the fixes of all files are applied together, and all files are judged
 * anew, as one may import another. Writes nothing; the checker holds the fixed texts.
 *
 * @returns the files as they are judged after the fixes, and what was changed
 */
export async function fixFiles(
  paths: readonly string[],
  checker: Checker,
  unsafe: boolean,
  world: World,
): Promise<{ readonly files: readonly LintedFile[]; readonly fixed: readonly FixedFile[] }> {
  const fixed = new Map<string, FixedFile>();
  const seen = new Map<string, Set<string>>();
  let files = await checkFiles(paths, checker, world);
  for (let round = 0; round < mostRounds; round++) {
    let changed = false;
    for (const file of files) changed = (await fixFile(file)) || changed;
    if (!changed) break;
    files = await checkFiles(paths, checker, world);
  }
  return { files, fixed: [...fixed.values()] };

  async function fixFile({ uri, text, findings, judged }: LintedFile): Promise<boolean> {
    if (text === undefined || !judged) return false;
    const { text: after, count } = applyFixes(text, findings, unsafe);
    const texts = seen.get(uri) ?? new Set([text]);
    if (count === 0 || texts.has(after)) return false;
    seen.set(uri, texts.add(after));
    const known = fixed.get(uri);
    const path = pathOfUri(uri);
    fixed.set(uri, { path, before: known?.before ?? text, after, count: (known?.count ?? 0) + count });
    await checker.hold(uri, after);
    return true;
  }
}
