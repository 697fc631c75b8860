import { isMove } from '@cjm/grammar';
import { called, headRange, propertyRange } from './places.ts';
import type { Rule } from './rule.ts';

/** Sums of measured percentages may miss 100 by rounding. */
const tolerance = 0.05;

export const shareOver100: Rule = {
  name: 'share-over-100',
  description: 'Disallow moves out of one touchpoint that add up to more than 100 %.',
  category: 'correctness',
  severity: 'error',
  looksAt: 'journey',
  *check({ map, nodes, journey }, file) {
    const touchpoints = map.stages.flatMap((stage) => stage.touchpoints);
    for (const place of touchpoints) {
      const measured = map.moves.filter((move) => move.from === place.id && move.share !== undefined);
      const sum = measured.reduce((total, move) => total + (move.share ?? 0), 0);
      if (sum <= 100 + tolerance) continue;
      const written = journey.items
        .filter(isMove)
        .filter((move) => move.share !== undefined && move.source?.ref === nodes.get(place.id));
      const [first, ...others] = written;
      if (!first) continue;
      yield {
        message: `${rounded(sum)} % leave ${called(place)}: the shares of its moves may add up to 100 % at most.`,
        range: propertyRange(first, 'share'),
        related: others.map((move) => ({
          uri: file.document.uri.toString(),
          range: headRange(move),
          message: `${move.share} % go here.`,
        })),
      };
    }
  },
};

const rounded = (value: number): number => Math.round(value * 10) / 10;
