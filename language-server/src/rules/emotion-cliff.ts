import type { Emotion, JourneyMap, Persona, Remark, Touchpoint } from '@cjm/grammar/model';
import { called, headRange } from './places.ts';
import type { Rule } from './rule.ts';

/** A fall of half the scale between neighbours is no mood, it has a cause. */
const cliff = 2;

export const emotionCliff: Rule = {
  name: 'emotion-cliff',
  description: 'Require a pain where a feeling drops by two points or more.',
  category: 'insight',
  severity: 'warning',
  looksAt: 'journey',
  *check({ map, nodes }) {
    const reported = new Set<string>();
    for (const persona of map.personas) {
      for (const route of routesOf(map, persona)) {
        for (const { from, to } of drops(route, persona)) {
          const node = nodes.get(to.emotion.id);
          if (reported.has(to.emotion.id) || !node || painsOf(to.place, persona).length > 0) continue;
          reported.add(to.emotion.id);
          yield {
            message: `${called(persona)} drops from ${signed(from.emotion.value)} at ${called(from.place)} to ${signed(to.emotion.value)} at ${called(to.place)}: record the pain that causes it.`,
            range: headRange(node),
          };
        }
      }
    }
  },
};

interface Felt {
  readonly place: Touchpoint;
  readonly emotion: Emotion;
}

/** The orders in which the persona meets the touchpoints: its paths, else the order written. */
function routesOf(map: JourneyMap, persona: Persona): Touchpoint[][] {
  const places = map.stages.flatMap((stage) => stage.touchpoints);
  const byId = new Map(places.map((place) => [place.id, place]));
  const paths = map.paths.filter((path) => path.personas.includes(persona.id));
  if (paths.length === 0) return [places];
  return paths.map((path) => path.stops.flatMap((stop) => byId.get(stop) ?? []));
}

/** Neighbouring points of the curve with a drop; a place passed without a known feeling is a gap between them. */
function* drops(route: readonly Touchpoint[], persona: Persona): Iterable<{ from: Felt; to: Felt }> {
  let last: Felt | undefined;
  for (const place of route) {
    if (!place.personas.includes(persona.id)) continue;
    const emotion = place.emotions.find((candidate) => candidate.persona === persona.id);
    const felt = emotion && { place, emotion };
    if (last && felt && last.emotion.value - felt.emotion.value >= cliff) yield { from: last, to: felt };
    last = felt;
  }
}

function painsOf(place: Touchpoint, persona: Persona): Remark[] {
  return place.remarks.filter(
    (remark) => remark.kind === 'pain' && (remark.personas.length === 0 || remark.personas.includes(persona.id)),
  );
}

const signed = (value: number): string => (value > 0 ? `+${value}` : `${value}`);
