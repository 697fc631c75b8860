import type { CurveFigures } from '@cjm/grammar/figures';
import { called, headRange, signed } from './places.ts';
import type { Rule } from './rule.ts';
import { type Curve, curvesIn, isTended } from './walks.ts';

const inexact = 1e-9;

const options = {
  distance: {
    type: 'number',
    minimum: 0.1,
    maximum: 4,
    default: 1,
    description: 'How far below the mean of the curve an ending is weak, in points of the scale.',
  },
  places: {
    type: 'integer',
    minimum: 2,
    default: 3,
    description: 'How many touchpoints it takes at least before the last one is an ending.',
  },
} as const;

/**
 * Peak and end make up what is remembered (Fredrickson & Kahneman 1993). Where the feeling at the last place is not
 * known, the end is not known either; one that an opportunity answers is taken care of.
 */
export const weakEnding: Rule<typeof options> = {
  name: 'weak-ending',
  description: 'Disallow a journey to end badly without an opportunity there.',
  category: 'insight',
  severity: 'warning',
  options,
  looksAt: 'journey',
  about: ['Emotion'],
  *check({ map, nodes }, _, { options: { distance, places }, speaks }) {
    const weak = curvesIn(map).flatMap((curve): Weak[] => {
      const { figures, route } = curve;
      const { end, mean } = figures ?? {};
      const isEnd = route.places.length >= places && route.places.at(-1) === end?.place;
      if (!figures || !end || mean === undefined || !isEnd) return [];
      const { value } = end.emotion;
      const isSaid = value < 0 && end.place.momentOfTruth && speaks('moment-of-truth-negative');
      if (isSaid || isTended(map, end.place)) return [];
      return value < 0 || mean - value >= distance - inexact ? [{ ...curve, figures }] : [];
    });
    for (const [node, same] of Map.groupBy(weak, ({ figures }) => nodes.get(figures.end.emotion.id))) {
      const [first] = same;
      if (!node || !first) continue;
      const who = [...new Set(same.map(({ persona }) => called(persona)))].join(' and ');
      const { end, mean } = first.figures;
      const where = `at ${signed(end.emotion.value)} with ${called(end.place)}`;
      const how = end.emotion.value < 0 ? where : `${where}, far below the ${signed(mean)} on the way`;
      yield {
        message: `It ends for ${who} ${how}, and the end is what they remember: answer it with an opportunity there.`,
        range: headRange(node),
      };
    }
  },
};

type Weak = Curve & { readonly figures: CurveFigures };
