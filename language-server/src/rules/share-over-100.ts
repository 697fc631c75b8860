import { isMove, isTouchpoint } from '@cjm/grammar';
import { called, propertyRange, rangeOf } from './places.ts';
import type { Rule } from './rule.ts';

/** Sums of percentages rounded to one decimal may miss 100 by this much, and by what binary fractions add. */
const tolerance = 0.05 + 1e-9;

export const shareOver100: Rule = {
  name: 'share-over-100',
  description: 'Disallow moves out of one touchpoint that add up to more than 100 %.',
  category: 'correctness',
  severity: 'error',
  looksAt: 'journey',
  *check({ map, journey, nodes }, file) {
    const written = Map.groupBy(
      journey.items.filter(isMove).filter((move) => move.share !== undefined),
      (move) => move.source?.ref,
    );
    const sums = new Map<string, number>();
    for (const move of map.moves) sums.set(move.from, (sums.get(move.from) ?? 0) + (move.share ?? 0));
    for (const place of map.stages.flatMap((stage) => stage.touchpoints)) {
      const sum = sums.get(place.id) ?? 0;
      const node = nodes.get(place.id);
      if (sum <= 100 + tolerance || !isTouchpoint(node)) continue;
      const [first, ...others] = written.get(node) ?? [];
      if (!first) continue;
      yield {
        message: `${rounded(sum)} % leave ${called(place)}: the shares of its moves may add up to 100 % at most.`,
        range: propertyRange(first, 'share'),
        related: others.map((move) => ({
          uri: file.document.uri.toString(),
          range: rangeOf(move),
          message: `${move.share} % go here.`,
        })),
      };
    }
  },
};

const rounded = (value: number): number => Math.round(value * 10) / 10;
