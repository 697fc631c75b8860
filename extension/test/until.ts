import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until something is there; throws what was awaited after a minute. */
export async function until<Value>(
  what: string,
  read: () => Value | undefined | false | Promise<Value | undefined | false>,
): Promise<Value> {
  const end = Date.now() + 60_000;
  while (Date.now() < end) {
    const value = await read();
    if (value) return value;
    await sleep(50);
  }
  throw new Error(`Waited in vain for ${what}.`);
}
