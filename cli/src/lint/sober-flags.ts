import { availableParallelism } from 'node:os';
import { setFlags } from '../set-flags.ts';

/** V8's flags for as long as threads check files. */
export interface SoberFlags {
  /** All threads have started: one that starts under these flags compiles all that is Node's own anew. */
  readonly give: () => void;
  /** So many files are checked or under way, and so many are left. */
  readonly note: (begun: number, left: number) => void;
  /** Nothing is to be checked any more. */
  readonly takeBack: () => void;
}

/** So many files for each thread until what runs most is compiled. */
const untilFast = 75;
/** So many files for each thread until what is compiled next has saved the time that it took. */
const untilPaidBack = 500;

/** Whether this Node has a compiler for code that is nearly as fast: some of before 24, and some processors, have none. */
const hasMidTier = Number.parseInt(process.versions.node, 10) >= 24 && ['x64', 'arm64'].includes(process.arch);

/**
 * What is read of a file is soon let go of: a nursery that grows, and a heap that grows to four times what is in use,
 * would fill with it first, and take half as much memory again. And each thread compiles for itself: to the fastest code
 * takes longer than it saves, however many files there are, and towards the end so does any compiling, unless a processor
 * has nothing else to do. Once they are taken back, flags are V8's own, and are given no more: a watching process goes on,
 * and code that is kept under other flags is of no use later.
 *
 * @param threads how many check files, this one included
 */
export function soberFlags(threads: number): SoberFlags {
  const isCrowded = threads >= availableParallelism();
  let [isGiven, isOver] = [false, false];
  return {
    give() {
      if (isOver) return;
      isGiven = true;
      setFlags('--semi-space-growth-factor=1', '--heap-growing-percent=100', '--no-parallel-scavenge');
      if (hasMidTier) setFlags('--no-turbofan');
    },
    note(begun, left) {
      if (!isGiven || isOver || !hasMidTier || !isCrowded) return;
      if (begun >= untilFast * threads && left <= untilPaidBack * threads) setFlags('--no-maglev');
    },
    takeBack() {
      isOver = true;
      setFlags('--semi-space-growth-factor=2', '--heap-growing-percent=0', '--parallel-scavenge');
      if (hasMidTier) setFlags('--turbofan', '--maglev');
    },
  };
}
