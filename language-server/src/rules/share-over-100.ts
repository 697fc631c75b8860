import { isPersona, isShare, type Move, movesOf, type Touchpoint } from '@cjm/grammar';
import { exit } from '@cjm/grammar/model';
import { called, propertyRange, rangeOf } from './places.ts';
import type { LintFile, Problem, Rule } from './rule.ts';

/** Sums of percentages rounded to one decimal may miss 100 by this much, and by what binary fractions add. */
const tolerance = 0.05 + 1e-9;

export const shareOver100: Rule = {
  name: 'share-over-100',
  description: 'Disallow shares below 0 %, above 100 %, and moves out of one touchpoint that add up to more.',
  category: 'correctness',
  severity: 'error',
  looksAt: 'file',
  about: ['Move', 'Share'],
  *check(file) {
    yield* sharesOfPersonas(file);
    for (const { journey } of file.journeys) {
      const moves = movesOf(journey).filter((move) => move.share !== undefined && move.targets.length === 1);
      for (const move of moves) {
        if (shareOf(move) >= 0) continue;
        const from = move.source?.ref ? called(move.source.ref) : 'here';
        yield {
          message: `${move.share} % can't leave ${from}: a share goes from 0 % to 100 %.`,
          range: propertyRange(move, 'share'),
        };
      }
      for (const [place, leaving] of Map.groupBy(moves, (move) => move.source?.ref)) {
        if (place) yield* sumOf(place, leaving, file);
      }
    }
  },
};

function* sharesOfPersonas({ root }: LintFile): Iterable<Problem> {
  for (const persona of root.declarations.filter(isPersona)) {
    for (const share of persona.facts.filter(isShare)) {
      if (share.percent === undefined || (share.percent >= 0 && share.percent <= 100)) continue;
      yield {
        message: `${called(persona)} can't be ${share.percent} % of the customers: a share goes from 0 % to 100 %.`,
        range: propertyRange(share, 'percent'),
      };
    }
  }
}

function* sumOf(place: Touchpoint, leaving: readonly Move[], { document }: LintFile): Iterable<Problem> {
  const counted = firstOfEach(leaving).filter((move) => shareOf(move) > 0);
  const sum = counted.reduce((total, move) => total + shareOf(move), 0);
  const [first, ...others] = counted;
  if (!first || sum <= 100 + tolerance) return;
  yield {
    message: `${rounded(sum)} % leave ${called(place)}: the shares of its moves may add up to 100 % at most.`,
    range: propertyRange(first, 'share'),
    related: others.map((move) => ({
      uri: document.uri.toString(),
      range: rangeOf(move),
      message: `${move.share} % go here.`,
    })),
  };
}

/** The first move to each place; moves to what is not known lead nowhere yet, and a repeated one is no other way. */
function firstOfEach(leaving: readonly Move[]): Move[] {
  const byTarget = Map.groupBy(leaving, ({ targets: [target] }) => (target?.exit ? exit : target?.touchpoint?.ref));
  return [...byTarget].flatMap(([target, moves]) => (target ? moves.slice(0, 1) : []));
}

const shareOf = (move: Move): number => move.share ?? 0;

const rounded = (value: number): number => Math.round(value * 10) / 10;
