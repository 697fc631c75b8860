import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apply, compare } from '../../src/patch/index.ts';

/** As it arrives at the other end. */
const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value));

function patched(before: unknown, after: unknown): unknown {
  const patch = compare(before, after);
  return patch ? apply(before, sent(patch)) : before;
}

const at = (line: number, character = 2) => ({ start: { line, character }, end: { line, character: character + 9 } });
const item = (id: string, line: number, said = id) => ({
  id,
  range: at(line),
  remarks: [{ range: at(line + 1), said }],
});

test('of what says the same there is nothing to tell', () => {
  expect(compare([item('a', 1)], [item('a', 1)])).toBeUndefined();
});

test('a word is told by where it stands; what it does not concern is the same object', () => {
  const before = { items: [item('a', 1), item('b', 5), item('c', 9)] };
  const after = { items: [item('a', 1), item('b', 5, 'new'), item('c', 9)] };
  const patch = compare(before, after);
  expect(JSON.stringify(patch).length).toBeLessThan(350);
  const result = apply(before, patch ?? { kind: 'replaced', value: undefined });
  expect(result).toStrictEqual(after);
  expect(result.items[0]).toBe(before.items[0]);
  expect(result.items[2]).toBe(before.items[2]);
});

test('a line more above moves what is below, and is all that is told of it', () => {
  const before = Array.from({ length: 50 }, (_, i) => item(`i${i}`, i * 4));
  const after = before.map(({ id }, i) => item(id, i * 4 + (i < 25 ? 0 : 1)));
  const patch = compare(before, after);
  expect(JSON.stringify(patch).length).toBeLessThan(1200);
  expect(patched(before, after)).toStrictEqual(after);
});

test('what comes and goes is told without its neighbours', () => {
  const before = [item('a', 1), item('b', 5), item('c', 9), item('d', 13)];
  const after = [item('a', 1), item('x', 5), item('y', 9), item('c', 13), item('d', 17)];
  expect(compare(before, after)).toMatchObject({ kind: 'items', at: 1, went: 1, came: [{ id: 'x' }, { id: 'y' }] });
  expect(patched(before, after)).toStrictEqual(after);
});

test('whatever becomes of a value, the other end has it', () => {
  const position = fc.record({ line: fc.nat(9), character: fc.nat(9) });
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(null, true, 0, 1, '', 'a', 'b'),
      fc.array(tie('tree'), { maxLength: 5 }),
      fc.dictionary(fc.constantFrom('id', 'a', 'b', '__proto__', 'start', 'line'), tie('tree')),
      fc.record({
        id: fc.constantFrom('x', 'y', 'z'),
        range: fc.record({ start: position, end: position }),
        a: tie('tree'),
      }),
    ),
  }));
  fc.assert(
    fc.property(tree, tree, (before, after) => {
      const known = sent(before);
      expect(sent(patched(known, sent(after)))).toStrictEqual(sent(after));
      expect(JSON.stringify(known)).toBe(JSON.stringify(before));
    }),
    { numRuns: 5000, seed: 1 },
  );
});
