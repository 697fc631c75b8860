import type { Value } from '@cjm/grammar/model';
import { gaps } from './gaps.ts';
import { called } from './places.ts';
import type { Rule } from './rule.ts';
import { isTended, measuresIn, solutionsIn } from './walks.ts';

/** A target is there to be missed for a while: a finding is what nobody does anything about. */
export const missedTarget: Rule = {
  name: 'missed-target',
  description: 'Disallow a metric behind its target that no opportunity takes on.',
  category: 'insight',
  severity: 'warning',
  looksAt: 'journey',
  about: ['Measure'],
  *check(mapped, file, { voice }) {
    const { map } = mapped;
    const metrics = new Map(map.metrics.map((metric) => [metric.id, metric]));
    const solutions = solutionsIn(map).map(({ solution }) => solution);
    const taken = new Set(
      [...map.opportunities, ...solutions]
        .flatMap(({ results }) => results.map(({ metric }) => metric))
        .concat(solutions.flatMap(({ measures }) => measures.map(({ metric }) => metric))),
    );
    const aimed = measuresIn(map).filter(({ measure: { value, target } }) => value && target);
    const lacking = aimed.flatMap(({ measure, place }) => {
      const metric = metrics.get(measure.metric);
      const { value, target } = measure;
      if (!metric || !value || !target || !isBehind(value, target, metric.better)) return [];
      return taken.has(metric.id) || isTended(map, place) ? [] : [{ ...measure, label: metric.label, value, target }];
    });
    yield* gaps(mapped, file, voice, {
      among: aimed.length,
      lacking,
      used: map.opportunities.length > 0,
      each: ({ label, value, target }) =>
        `${called({ label })} is at ${value.text}, behind its target of ${target.text}: write the opportunity that brings it there.`,
      together: (names) =>
        `${lacking.length} of ${aimed.length} metrics with a target are behind it (${names}): write the opportunities that bring them there.`,
      related: 'This is behind its target.',
    });
  },
};

/** What overlaps the target is as good as it; values of two kinds can't be compared. */
function isBehind(value: Value, target: Value, better: 'higher' | 'lower'): boolean {
  if (value.kind !== target.kind) return false;
  return better === 'higher' ? value.to < target.from : value.from > target.to;
}
