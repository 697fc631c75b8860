import { expect, test } from 'vitest';
import { createDrawer } from '../viewer/create-drawer.ts';

/** A drawer whose drawings end when the test says so. */
function harness() {
  const started: string[] = [];
  const shown: string[] = [];
  const failed: unknown[] = [];
  const ends = new Map<string, PromiseWithResolvers<string>>();
  const drawer = createDrawer(
    (input: string) => {
      started.push(input);
      const end = Promise.withResolvers<string>();
      ends.set(input, end);
      return end.promise;
    },
    (result) => shown.push(result),
    (error) => failed.push(error),
  );
  const settle = async (act: () => void) => {
    act();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return {
    drawer,
    started,
    shown,
    failed,
    end: (input: string) => settle(() => ends.get(input)?.resolve(`picture of ${input}`)),
    break: (input: string) => settle(() => ends.get(input)?.reject(input)),
  };
}

test('one drawing at a time, and only the latest input wins', async () => {
  const { drawer, started, shown, end } = harness();
  drawer.draw('a');
  drawer.draw('b');
  drawer.draw('c');
  expect(started).toEqual(['a']);
  await end('a');
  expect(shown).toEqual([]);
  expect(started).toEqual(['a', 'c']);
  await end('c');
  expect(shown).toEqual(['picture of c']);
});

test('a failure is reported, and the next drawing goes on', async () => {
  const { drawer, shown, failed, break: fail, end } = harness();
  drawer.draw('a');
  await fail('a');
  expect(failed).toEqual(['a']);
  drawer.draw('b');
  await end('b');
  expect(shown).toEqual(['picture of b']);
});

test('a failure that a later input has overtaken is not reported', async () => {
  const { drawer, failed, break: fail } = harness();
  drawer.draw('a');
  drawer.draw('b');
  await fail('a');
  expect(failed).toEqual([]);
});
