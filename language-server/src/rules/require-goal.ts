import { gaps } from './gaps.ts';
import { called, headRange } from './places.ts';
import type { Rule } from './rule.ts';

/** Goals of the journey and of its stages are two things: a journey may well have one goal for all of its stages. */
export const requireGoal: Rule = {
  name: 'require-goal',
  description: 'Require what the customer wants, of the journey and in each stage.',
  category: 'completeness',
  severity: 'warning',
  looksAt: 'journey',
  *check(mapped, file, { voice }) {
    const { map, journey } = mapped;
    const lacking = map.stages.filter(({ goals }) => goals.length === 0);
    const used = lacking.length < map.stages.length;
    if (map.goals.length === 0 && (used || voice !== 'modest')) {
      yield {
        message: `${called(map)} has no goal: say what the customer wants to reach, goal "…".`,
        range: headRange(journey),
      };
    }
    yield* gaps(mapped, file, voice, {
      among: map.stages.length,
      lacking,
      severity: 'info',
      each: (stage) => `The stage ${called(stage)} has no goal: say what the customer wants there, goal "…".`,
      together: (names) =>
        `${lacking.length} of ${map.stages.length} stages have no goal (${names}): say what the customer wants there, goal "…".`,
      related: 'This stage has no goal.',
    });
  },
};
