import { type Move, movesOf, type Touchpoint } from '@cjm/grammar';
import { exit } from '@cjm/grammar/model';
import { called, propertyRange, rangeOf } from './places.ts';
import type { Rule } from './rule.ts';

/** A move on a path's pair says more of that pair; a second move says it twice. */
export const duplicateMove: Rule = {
  name: 'duplicate-move',
  description: 'Disallow two moves between one pair of touchpoints.',
  category: 'correctness',
  severity: 'error',
  looksAt: 'journey',
  about: ['Move'],
  *check({ journey }, { document }) {
    const told = new Map<Touchpoint, Map<Stop, Pair>>();
    for (const pair of movesOf(journey).flatMap(pairsOf)) {
      const known = told.get(pair.from) ?? new Map<Stop, Pair>();
      told.set(pair.from, known);
      const earlier = known.get(pair.to);
      if (!earlier) known.set(pair.to, pair);
      else
        yield {
          message: `The move from ${called(pair.from)} to ${pair.to === exit ? exit : called(pair.to)} is told already: keep one of the two.`,
          range: rangeOfPair(pair),
          related: [{ uri: document.uri.toString(), range: rangeOfPair(earlier), message: 'This is the first.' }],
        };
    }
  },
};

type Stop = Touchpoint | typeof exit;

interface Pair {
  readonly move: Move;
  /** Place of the second stop among the move's targets. */
  readonly index: number;
  readonly from: Touchpoint;
  readonly to: Stop;
}

function pairsOf(move: Move): Pair[] {
  const stops = [move.source?.ref, ...move.targets.map((target) => (target.exit ? exit : target.touchpoint?.ref))];
  return stops.slice(1).flatMap((to, index) => {
    const from = stops[index];
    return from && from !== exit && to ? { move, index, from, to } : [];
  });
}

/** The whole statement, of a chain the stop that it leads to. */
const rangeOfPair = ({ move, index }: Pair) =>
  move.targets.length === 1 ? rangeOf(move) : propertyRange(move, 'targets', index);
