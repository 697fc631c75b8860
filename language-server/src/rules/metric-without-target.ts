import { gaps } from './gaps.ts';
import { called } from './places.ts';
import type { Rule } from './rule.ts';
import { measuresIn, solutionsIn } from './walks.ts';

/** A metric that has a target anywhere in the journey has one. */
export const metricWithoutTarget: Rule = {
  name: 'metric-without-target',
  description: 'Require a target for each metric that is measured.',
  category: 'insight',
  severity: 'info',
  looksAt: 'journey',
  about: ['Measure'],
  *check(mapped, file, { voice }) {
    const { map } = mapped;
    const labels = new Map(map.metrics.map(({ id, label }) => [id, label]));
    const own = measuresIn(map).map(({ measure }) => measure);
    const all = [...own, ...solutionsIn(map).flatMap(({ solution }) => solution.measures)];
    const aimed = new Set(all.filter(({ target }) => target).map(({ metric }) => metric));
    const measured = own.filter(({ value }) => value);
    const lacking = measured.filter(({ metric }) => !aimed.has(metric));
    yield* gaps(mapped, file, voice, {
      among: measured.length,
      lacking: lacking.map((measure) => ({ ...measure, label: labels.get(measure.metric) ?? '' })),
      used: aimed.size > 0,
      each: ({ label, value }) =>
        `${called({ label })} is at ${value?.text}, and nobody says if that is good: add the target.`,
      together: (names) =>
        `${lacking.length} of ${measured.length} measured values have no target (${names}): add what is aimed at.`,
      related: 'This value has no target.',
    });
  },
};
