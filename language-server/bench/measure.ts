/** Median wall time of so many runs, in milliseconds. */
export async function median(runs: number, work: (run: number) => unknown): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await work(run);
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[runs >> 1] ?? Number.NaN;
}

/** Median of what is measured inside of a run. */
export function middle<K extends string>(runs: readonly Readonly<Record<K, number>>[], key: K): number {
  return runs.map((run) => run[key]).sort((a, b) => a - b)[runs.length >> 1] ?? Number.NaN;
}

/** The results of so many runs, one after the other. */
export async function typing<T>(runs: number, work: (run: number) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let run = 0; run < runs; run++) results.push(await work(run));
  return results;
}

/** A fixed piece of work, so that figures of different machines and days can be compared as ratios. */
export function referenceLoop(): number {
  const numbers = Array.from({ length: 200_000 }, (_, index) => (index * 7919) % 200_003);
  return numbers.sort((a, b) => a - b).reduce((sum, value, index) => (sum + value * index) % 1_000_003, 0);
}

/** A row of the report: what, how long, how many times the reference, and the goal where there is one. */
export function report(what: string, milliseconds: number, reference: number, goal?: string): void {
  const ratio = (milliseconds / reference).toFixed(2);
  console.log(
    `${what.padEnd(58)} ${milliseconds.toFixed(1).padStart(9)} ms ${ratio.padStart(8)} x${goal ? `   goal ${goal}` : ''}`,
  );
}
