import type { Result, Value } from '@cjm/grammar/model';
import { called, rangeOf } from './places.ts';
import type { Rule } from './rule.ts';
import { measuresIn, solutionsIn } from './walks.ts';

const inexact = 1e-9;

/**
 * A metric may stand where it stood before, where it stands after, or in between, for a solution that reaches some.
 * Values of two kinds can't be compared, and a metric may be measured at several places: one that agrees is enough.
 */
export const resultDisagreesWithMetric: Rule = {
  name: 'result-disagrees-with-metric',
  description: 'Disallow results that disagree with what is measured of the journey.',
  category: 'insight',
  severity: 'warning',
  looksAt: 'journey',
  about: ['Result'],
  *check({ map, nodes }, { document }) {
    const kept = solutionsIn(map).flatMap(({ solution }) => (solution.status === 'dropped' ? [] : [solution]));
    const labels = new Map(map.metrics.map(({ id, label }) => [id, label]));
    for (const owner of [...map.opportunities, ...kept]) {
      for (const result of owner.results) {
        const { before, after } = result;
        const node = nodes.get(result.id);
        const measured = measuresIn(map).flatMap(({ measure }) =>
          measure.metric === result.metric && measure.value ? [{ ...measure, value: measure.value }] : [],
        );
        if (!before || !after || !node || measured.length === 0) continue;
        if (measured.some(({ value }) => agrees(value, result))) continue;
        const label = labels.get(result.metric) ?? '';
        yield {
          message: `${called(owner)} moved ${called({ label })} from ${before.text} to ${after.text}, but it is measured at ${measured.map(({ value }) => value.text).join(', ')}: bring the two together.`,
          range: rangeOf(node),
          related: measured.map(({ range }) => ({
            uri: document.uri.toString(),
            range,
            message: 'This is what is measured.',
          })),
        };
      }
    }
  },
};

function agrees(value: Value, { before, after }: Pick<Result, 'before' | 'after'>): boolean {
  if (!before || !after || value.kind !== before.kind || value.kind !== after.kind) return true;
  const [low, high] = [Math.min(before.from, after.from), Math.max(before.to, after.to)];
  return value.to >= low - inexact && value.from <= high + inexact;
}
