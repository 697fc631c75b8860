import { called, signed } from './places.ts';
import type { Rule } from './rule.ts';
import { takerRange } from './taker-range.ts';
import { curvesIn } from './walks.ts';

const inexact = 1e-9;

const options = {
  points: {
    type: 'integer',
    minimum: 2,
    default: 4,
    description: 'How many feelings a curve has at least before it can be flat.',
  },
  spread: {
    type: 'number',
    minimum: 0,
    maximum: 4,
    default: 0.5,
    description: 'How far the best and the worst feeling lie apart at least, in points of the scale.',
  },
} as const;

export const flatCurve: Rule<typeof options> = {
  name: 'flat-curve',
  description: 'Require feelings to differ along the journey.',
  category: 'insight',
  severity: 'info',
  options,
  looksAt: 'journey',
  about: ['Emotion'],
  *check(mapped, _, { options: { points, spread } }) {
    const said = new Set<string>();
    for (const { persona, runs } of curvesIn(mapped.map)) {
      const values = runs.flat().map(({ emotion }) => emotion.value);
      const [low, high] = [values.reduce((a, b) => Math.min(a, b), 2), values.reduce((a, b) => Math.max(a, b), -2)];
      if (values.length < points || high - low >= spread - inexact || said.has(persona.id)) continue;
      said.add(persona.id);
      const range = high === low ? `all at ${signed(low)}` : `from ${signed(low)} to ${signed(high)}`;
      yield {
        message: `The curve of ${called(persona)} is flat, ${values.length} feelings ${range}: ask what was best and what was worst.`,
        range: takerRange(mapped, persona),
      };
    }
  },
};
