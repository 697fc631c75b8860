/** Ms of the processor that a piece of work takes, with its answer. */
export async function onProcessor<T>(work: () => T | Promise<T>): Promise<{ readonly answer: T; readonly ms: number }> {
  const before = process.cpuUsage();
  const answer = await work();
  const { user, system } = process.cpuUsage(before);
  return { answer, ms: (user + system) / 1000 };
}

export function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
