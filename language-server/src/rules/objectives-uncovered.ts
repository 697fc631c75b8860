import type { Objective } from '@cjm/grammar/model';
import { gaps } from './gaps.ts';
import { called, headRange } from './places.ts';
import type { Rule } from './rule.ts';

const nine: readonly Objective[] = [
  'attract',
  'subscribe',
  'convert',
  'engage',
  'satisfy',
  'nurture',
  'retain',
  'delight',
  'promote',
];

const options = {
  objectives: {
    type: 'array',
    items: { type: 'string', enum: nine },
    default: [],
    description: 'The objectives that the company pursues, each of which needs a stage.',
  },
} as const;

/** Which of the nine a company pursues is for the company to say; what each stage is for, the map says. */
export const objectivesUncovered: Rule<typeof options> = {
  name: 'objectives-uncovered',
  description: 'Require an objective of each stage, and a stage for each objective that the company pursues.',
  category: 'insight',
  severity: 'info',
  options,
  looksAt: 'journey',
  *check(mapped, file, { options: { objectives }, voice }) {
    const { map, journey } = mapped;
    const pursued = new Set<string>(map.stages.flatMap(({ objective }) => objective ?? []));
    const missing = objectives.filter((objective) => !pursued.has(objective));
    if (missing.length > 0 && (pursued.size > 0 || voice !== 'modest')) {
      yield {
        message: `No stage of ${called(map)} is there to ${missing.join(' or to ')}: give one that objective, or add what is missing.`,
        range: headRange(journey),
      };
    }
    const lacking = map.stages.filter(({ objective }) => objective === undefined);
    yield* gaps(mapped, file, voice, {
      among: map.stages.length,
      lacking,
      each: (stage) => `What the company wants in the stage ${called(stage)} is not said: add its objective.`,
      together: (names) =>
        `What the company wants is not said of ${lacking.length} of ${map.stages.length} stages (${names}): add their objectives.`,
      related: 'This stage has no objective.',
    });
  },
};
