import { setFlagsFromString } from 'node:v8';
import type { Checker, CheckerOptions, Finding } from '@cjm/language-server';
import { displayPath, pathOfUri } from '../inputs/display-path.ts';
import type { LintedFile } from '../reporters/reporter.ts';
import { createProgress } from '../terminal/create-progress.ts';
import type { World } from '../world.ts';
import { checkSlice, reviewSetup, sliceOf, withSetup } from './check-files.ts';
import { type Helper, startHelper } from './helper.ts';

/** A thread is told what to do next before it is done. */
const ahead = 2;

/** For no more files than these, compiling to the fastest code, in each thread anew, takes longer than it saves. */
const mostBriefly = 2000;
/** Whether this Node has a compiler for code that is nearly as fast: some of before 24, and some processors, have none. */
const hasMidTier = Number.parseInt(process.versions.node, 10) >= 24 && ['x64', 'arm64'].includes(process.arch);

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
  const { give, takeBack } = soberFlags(paths.length);
  // A thread that starts under them compiles all that is Node's own anew.
  Promise.all(helpers.map(({ ready }) => ready)).then(give, () => {});
  const progress = createProgress(paths.length, world.err);
  const waiting = new Set(paths);
  const linted = new Map<string, LintedFile>();

  /** What is imported comes first: to judge it takes a look into all files, which threads had better not do at the end. */
  function next(): readonly string[] {
    const imported = checker.imported().map(pathOfUri);
    const first = imported.filter((path) => waiting.has(path));
    const slice = [...new Set([...first, ...waiting])].slice(0, sliceOf(waiting.size));
    for (const path of slice) waiting.delete(path);
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
    takeBack();
  }
}

/**
 * What is read of a file is soon let go of: a nursery that grows, and a heap that grows to four times what is in use, would
 * fill with it first, and take half as much memory again. So these are flags for a great many files, and those that V8 has by itself: a watching process goes on, and code that is kept under
 * other flags is of no use later. Once they are taken back, they are given no more.
 */
function soberFlags(count: number): { readonly give: () => void; readonly takeBack: () => void } {
  const hasTwoTiers = count <= mostBriefly && hasMidTier;
  let isOver = false;
  return {
    give() {
      if (isOver) return;
      setFlags('--semi-space-growth-factor=1', '--heap-growing-percent=100', '--no-parallel-scavenge');
      if (hasTwoTiers) setFlags('--no-turbofan');
    },
    takeBack() {
      isOver = true;
      setFlags('--semi-space-growth-factor=2', '--heap-growing-percent=0', '--parallel-scavenge');
      if (hasTwoTiers) setFlags('--turbofan');
    },
  };
}

function setFlags(...flags: readonly string[]): void {
  for (const flag of flags) setFlagsFromString(flag);
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
