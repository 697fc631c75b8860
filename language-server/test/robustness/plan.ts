/** How much is tried; one number scales all of it. */
export interface Plan {
  /** Case by case the seed grows by one, so that a failing case is replayed alone with its own seed. */
  readonly seed: number;
  readonly fuzzed: number;
  readonly edits: number;
  readonly poisons: number;
  readonly mistakes: number;
  /** Half-written texts about which an editor asks all it can. */
  readonly requests: number;
  readonly workspaces: number;
  /** Times that a server is killed while somebody types. */
  readonly kills: number;
}

/** Of so many inputs in all. */
export function planFor(inputs: number, seed: number): Plan {
  const share = (part: number): number => Math.max(1, Math.round(inputs * part));
  return {
    seed,
    fuzzed: inputs,
    edits: share(0.1),
    poisons: share(0.01),
    mistakes: share(0.0015),
    requests: share(0.005),
    workspaces: share(0.0025),
    kills: share(0.00025),
  };
}

/** What a test run tries; the soak script takes its own numbers. */
export const testPlan: Plan = planFor(200_000, 4242);

/** Milliseconds, many times what a part of the test run takes: one that is not done by then stops, and fails. */
export const patience = 900_000;

/** What one part of the run did. */
export interface Outcome {
  readonly tried: number;
  /** Each with its seed and text. */
  readonly failures: readonly string[];
}

/** Characters of a long text that are shown; the seed brings back the rest. */
const shown = 2000;

/** A failing case, written so that it can be tried again. */
export const failure = (part: string, seed: number, what: string, text: string): string =>
  `${part}: ${what}\n  again: npm run soak -- --only ${part} --n 1 --seed ${seed}\n  text: ${JSON.stringify(text.slice(0, shown))}${text.length > shown ? ` … (${text.length} characters)` : ''}`;

/** A clock that runs out; without milliseconds, never. */
export function startClock(milliseconds = Number.POSITIVE_INFINITY): { isOver(): boolean } {
  const end = performance.now() + milliseconds;
  return { isOver: () => performance.now() > end };
}

/** So that a run that went wrong stops soon and prints a readable list. */
export const maxFailures = 10;
