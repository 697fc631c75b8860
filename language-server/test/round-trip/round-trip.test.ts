import fc from 'fast-check';
import { expect, test } from 'vitest';
import { constructsOf, createUsage } from '../constructs.ts';
import { grammar, read } from '../read.ts';
import { comparable } from './comparable.ts';
import { createDice } from './dice.ts';
import { inventMap } from './invent-map.ts';
import { keywords } from './invent-texts.ts';
import { writeMap } from './write-map.ts';

/** The same maps each time; to search further: CJM_ROUND_TRIPS=5000 CJM_ROUND_TRIP_SEED=7. */
const { CJM_ROUND_TRIPS, CJM_ROUND_TRIP_SEED } = process.env;
const runs = { numRuns: Number(CJM_ROUND_TRIPS ?? 300), seed: Number(CJM_ROUND_TRIP_SEED ?? 1) };

const usage = createUsage();

test('a map that is written as a text and read again is the same map', async () => {
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (gen) => {
      const map = inventMap(createDice(gen));
      const text = writeMap(map);
      const { document, findings, maps } = await read(text);
      usage.add(document.parseResult.value);
      expect(
        findings.filter(({ severity }) => severity === 'error'),
        text,
      ).toEqual([]);
      expect(maps.slice(0, 1).map(comparable), text).toEqual([comparable(map)]);
    }),
    { ...runs, endOnFailure: true },
  );
});

test('the texts reach every rule, keyword and assignment of the grammar, and every keyword as a name', () => {
  const constructs = constructsOf(grammar, (rule) => rule.name !== 'Import');
  expect(constructs.length).toBeGreaterThan(300);
  expect(usage.unused(constructs)).toEqual(['Document > imports > Import']);
  expect(keywords.length).toBeGreaterThan(100);
  expect(keywords.filter((word) => !usage.names.has(word))).toEqual([]);
});
