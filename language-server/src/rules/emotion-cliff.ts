import type { CurvePoint } from '@cjm/grammar/figures';
import type { JourneyMap, Persona } from '@cjm/grammar/model';
import { called, headRange, signed } from './places.ts';
import type { Rule } from './rule.ts';
import { curvesIn, hasPain } from './walks.ts';

/** Decimals such as 0.7 and −1.3 are not exact: their distance counts as 2 all the same. */
const inexact = 1e-9;

const options = {
  drop: {
    type: 'number',
    minimum: 0.1,
    maximum: 4,
    default: 2,
    description: 'How far a feeling falls, in points of the scale, before it takes a pain to explain it.',
  },
} as const;

/** A fall of half the scale between neighbours is no mood, it has a cause. */
export const emotionCliff: Rule<typeof options> = {
  name: 'emotion-cliff',
  description: 'Require a pain where a feeling drops by two points or more.',
  category: 'insight',
  severity: 'warning',
  options,
  looksAt: 'journey',
  about: ['Emotion'],
  *check({ map, nodes }, _, { options: { drop } }) {
    for (const same of Map.groupBy(unexplainedDrops(map, drop), keyOf).values()) {
      const who = same.map(({ persona }) => called(persona)).join(' and ');
      const [first] = same;
      const node = first && nodes.get(first.to.emotion.id);
      if (!node) continue;
      yield {
        message: `${who} ${same.length > 1 ? 'drop' : 'drops'} from ${feltAt(first.from)} to ${feltAt(first.to)}: record the pain that causes it.`,
        range: headRange(node),
      };
    }
  },
};

interface PersonasDrop {
  readonly persona: Persona;
  readonly from: CurvePoint;
  readonly to: CurvePoint;
}

/** Drops of so many points without a pain, each low point of a persona once, however many paths lead to it. */
export function unexplainedDrops(map: JourneyMap, drop: number = options.drop.default): PersonasDrop[] {
  const lows = new Set<string>();
  const drops: PersonasDrop[] = [];
  for (const { persona, runs } of curvesIn(map)) {
    for (const run of runs) {
      let from: CurvePoint | undefined;
      for (const to of run) {
        if (from && from.emotion.value - to.emotion.value >= drop - inexact) {
          const key = `${persona.id} ${to.place.id}`;
          if (!lows.has(key) && !hasPain(map, to.place, persona)) {
            lows.add(key);
            drops.push({ persona, from, to });
          }
        }
        from = to;
      }
    }
  }
  return drops;
}

/** A drop to one statement about several personas is one mistake, as long as they come from the same height. */
const keyOf = ({ from, to }: PersonasDrop): string =>
  JSON.stringify([from.place.id, from.emotion.value, to.place.id, to.emotion.range]);

const feltAt = ({ emotion, place }: CurvePoint): string => `${signed(emotion.value)} at ${called(place)}`;
