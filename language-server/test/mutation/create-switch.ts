import type { Mutant, MutantSwitch } from './mutant.ts';

/** More calls than any rule makes of a small map: a mutant that gets there would never end. */
const patience = 1_000_000;

export interface MutantControl {
  /** By their ids. */
  readonly all: ReadonlyMap<string, Mutant>;
  /** Ids of those that made a run fail. */
  readonly killed: ReadonlySet<string>;
  /** Runs with none alive, and answers with those that the run came by. */
  asleep(run: () => Promise<void>): Promise<readonly Mutant[]>;
  /** Runs with one alive, unless a run has noticed it before. */
  tryOut(id: string, run: () => Promise<void>): Promise<void>;
}

/** What instrumented modules call, and what says which mutant is alive. */
export function createSwitch(): MutantSwitch & MutantControl {
  const all = new Map<string, Mutant>();
  const killed = new Set<string>();
  let reached = new Set<string>();
  let awake: string | undefined;
  let calls = 0;

  function isAlive(id: string): boolean {
    if (awake === undefined) reached.add(id);
    else if (++calls > patience) throw new Error('This would never end.');
    return awake === id;
  }

  return {
    all,
    killed,
    declare(declared) {
      for (const mutant of declared) all.set(mutant.id, mutant);
    },
    negate: (id, value) => (isAlive(id) ? !value : value),
    shift(more, less, value, step) {
      if (isAlive(more)) return value + step;
      return isAlive(less) ? value - step : value;
    },
    compare(id, left, operator, right) {
      const swapped = isAlive(id);
      switch (operator) {
        case '<':
          return swapped ? left <= right : left < right;
        case '<=':
          return swapped ? left < right : left <= right;
        case '>':
          return swapped ? left >= right : left > right;
        case '>=':
          return swapped ? left > right : left >= right;
      }
    },
    async asleep(run) {
      reached = new Set();
      await run();
      return [...reached].flatMap((id) => all.get(id) ?? []);
    },
    async tryOut(id, run) {
      if (killed.has(id)) return;
      awake = id;
      calls = 0;
      try {
        await run();
      } catch {
        killed.add(id);
      } finally {
        awake = undefined;
      }
    },
  };
}
