import type { JourneyMap } from '@cjm/grammar/model';
import { describe, expect, test } from 'vitest';
import { readMap } from '../read.ts';
import { errorsOf, who } from './ask.ts';

const journey = (text: string): string =>
  `${who}source ga "GA"\nsource crm "CRM"\njourney j "J" from crm { stage "S" { touchpoint a "A" step b "B" } stage "T" { touchpoint c "C" touchpoint d "D" } ${text} }`;
const moves = (map: JourneyMap): string[] =>
  map.moves.map(({ from, to, back }) => `${from} ${to}${back ? ' back' : ''}`.replaceAll('touchpoint:', ''));
const movesOf = async (text: string): Promise<string[]> => moves(await readMap(journey(text)));

describe('without a path', () => {
  test('each touchpoint leads to the next one written, over the end of a stage', async () => {
    expect(await movesOf('')).toEqual(['a b', 'b c', 'c d']);
  });

  test('one with forward moves of its own leads only where they say', async () => {
    expect(await movesOf('move a -> c move a -> d')).toEqual(['a c', 'a d', 'b c', 'c d']);
  });

  test('moves back, to itself and to `exit` do not replace the default move', async () => {
    expect(await movesOf('move c -> a move b -> b move a -> exit')).toEqual([
      'a b',
      'a exit',
      'b b back',
      'b c',
      'c a back',
      'c d',
    ]);
  });

  test('a chain is its moves', async () => {
    expect(await movesOf('move a -> c -> a -> exit')).toEqual(['a c', 'a exit', 'b c', 'c a back', 'c d']);
  });

  test('a move to what nothing declares changes nothing', async () => {
    expect(await movesOf('move a -> dd')).toEqual(['a b', 'b c', 'c d']);
  });
});

describe('with paths', () => {
  test('the moves are the neighbours on the paths, plus every `move`', async () => {
    expect(await movesOf('path p: a -> c -> d path q: b -> c move d -> a move a -> exit')).toEqual([
      'a c',
      'a exit',
      'b c',
      'c d',
      'd a back',
    ]);
  });

  test.each(['path', 'path p:', 'path p: a', 'path p: a ->', 'path p: a -> x'])(
    '%s leads nowhere yet, so it replaces no move',
    async (path) => {
      expect(await movesOf(path)).toEqual(['a b', 'b c', 'c d']);
    },
  );

  test("a `move` on a path's pair gives it label, share and evidence", async () => {
    const map = await readMap(journey('path p: a -> c move a -> c "on" 60% from ga'));
    expect(map.moves).toHaveLength(1);
    expect(map.moves[0]).toMatchObject({ label: 'on', share: 60, sources: ['source:ga'] });
    expect(map.moves[0]?.range).toBeDefined();
  });

  test("a journey's evidence holds for what is told without", async () => {
    const map = await readMap(journey('path p: a -> c -> d move a -> c'));
    expect(map.moves.map((move) => move.sources)).toEqual([['source:crm'], ['source:crm']]);
  });
});

describe('two moves for one pair are an error', () => {
  test('the first counts', async () => {
    const text = journey('move a -> b "one" 10% move a -> b "two" 20%');
    expect(await errorsOf(text)).toEqual(['duplicate-move']);
    expect((await readMap(text)).moves[0]).toMatchObject({ label: 'one', share: 10 });
  });
});

describe('label and share go with a single move, not with a chain', () => {
  test.each(['move a -> b -> c "on"', 'move a -> b -> c 20%'])('%s is an error', async (text) => {
    expect(await errorsOf(journey(text))).toEqual(['invalid-path']);
    expect((await readMap(journey(text))).moves.map(({ label, share }) => label ?? share)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
