import type { Checker, CheckerOptions, Finding } from '@cjm/language-server';
import { displayPath, pathOfUri } from '../inputs/display-path.ts';
import type { LintedFile } from '../reporters/reporter.ts';
import { createProgress } from '../terminal/create-progress.ts';
import type { World } from '../world.ts';
import { checkSlice, reviewSetup, sliceOf, withSetup } from './check-files.ts';
import { type Helper, startHelper } from './helper.ts';
import { soberFlags } from './sober-flags.ts';

/** A thread is told what to do next before it is done. */
const ahead = 2;

/**
 * Checks files in this thread and in others beside it.
 *
 * @param paths absolute
 * @param how the checker's options, how many threads help, and those of them that are started already
 */
export async function checkInThreads(
  paths: readonly string[],
  checker: Checker,
  how: { readonly options: CheckerOptions; readonly helpers: number; readonly early: readonly Helper[] },
  world: World,
): Promise<LintedFile[]> {
  const { folder } = world;
  const helpers = Array.from({ length: how.helpers }, (_, index) => how.early[index] ?? startHelper());
  for (const helper of helpers) helper.setUp({ options: how.options, folder });
  const flags = soberFlags(helpers.length + 1);
  Promise.all(helpers.map(({ ready }) => ready)).then(flags.give, () => {});
  const progress = createProgress(paths.length, world.err);
  const waiting = new Set(paths);
  const linted = new Map<string, LintedFile>();

  /** What is imported comes first: to judge it takes a look into all files, which threads had better not do at the end. */
  function next(): readonly string[] {
    const imported = checker.imported().map(pathOfUri);
    const first = imported.filter((path) => waiting.has(path));
    const slice = [...new Set([...first, ...waiting])].slice(0, sliceOf(waiting.size));
    for (const path of slice) waiting.delete(path);
    flags.note(paths.length - waiting.size, waiting.size);
    return slice;
  }

  /** Takes what is next, until nothing is left. */
  async function work(check: (slice: readonly string[]) => Promise<readonly LintedFile[]>): Promise<void> {
    for (let slice = next(); slice.length > 0; slice = next()) {
      for (const path of slice) progress.begin(displayPath(path, folder));
      const files = await check(slice);
      for (const [index, file] of files.entries()) linted.set(slice[index] ?? file.path, file);
    }
  }

  try {
    const helped = helpers.flatMap((helper) => Array.from({ length: ahead }, () => work(helper.check)));
    const own: string[] = [];
    const check = (slice: readonly string[]) => {
      own.push(...slice);
      return checkSlice(slice, checker, folder);
    };
    await Promise.all([work(check), ...helped]);
    progress.end();
    // Each thread has looked at the setup of the files that it checked.
    const answers = Promise.all(helpers.map((helper) => helper.review()));
    const [reviewed, answered] = await Promise.all([reviewSetup(own, checker, folder), answers]);
    for (const { times } of answered) if (times) checker.addTimes(times);
    return withSetup(
      paths.flatMap((path) => linted.get(path) ?? []),
      joined([...reviewed, ...answered.flatMap(({ files }) => files)]),
    );
  } finally {
    await Promise.all(helpers.map((helper) => helper.stop()));
    flags.takeBack();
  }
}

/** What several threads say of one config or baseline, each thing once, in text order. */
function joined(files: readonly LintedFile[]): LintedFile[] {
  return [...Map.groupBy(files, ({ uri }) => uri).values()].flatMap(([file, ...more]) => {
    if (!file || more.length === 0) return file ?? [];
    const all = [file, ...more].flatMap(({ findings }) => findings);
    const each = new Map(all.map((finding) => [JSON.stringify(finding), finding]));
    return { ...file, findings: [...each.values()].sort(byPlace) };
  });
}

const byPlace = ({ range: { start: a } }: Finding, { range: { start: b } }: Finding): number =>
  a.line - b.line || a.character - b.character;
