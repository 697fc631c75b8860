import type { Emotion, JourneyMap, Persona, Remark, Touchpoint } from '@cjm/grammar/model';
import { called, headRange } from './places.ts';
import type { Rule } from './rule.ts';

/** A fall of half the scale between neighbours is no mood, it has a cause. */
const cliff = 2;

/** Decimals such as 0.7 and −1.3 are not exact: their distance counts as 2 all the same. */
const inexact = 1e-9;

export const emotionCliff: Rule = {
  name: 'emotion-cliff',
  description: 'Require a pain where a feeling drops by two points or more.',
  category: 'insight',
  severity: 'warning',
  looksAt: 'journey',
  *check({ map, nodes }) {
    const found = map.personas.flatMap((persona) => unexplained(map, persona));
    for (const same of Map.groupBy(found, keyOf).values()) {
      const who = same.map(({ to }) => called(to.persona)).join(' and ');
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

interface Felt {
  readonly persona: Persona;
  readonly place: Touchpoint;
  readonly emotion: Emotion;
}

interface Drop {
  readonly from: Felt;
  readonly to: Felt;
}

/** A drop to one statement about several personas is one mistake, as long as they come from the same height. */
const keyOf = ({ from, to }: Drop): string =>
  JSON.stringify([from.place.id, from.emotion.value, to.place.id, to.emotion.range]);

/** The persona's drops without a pain, each low point once, however many paths lead to it. */
function unexplained(map: JourneyMap, persona: Persona): Drop[] {
  const open = routesOf(map, persona)
    .flatMap((route) => [...drops(route, persona)])
    .filter(({ to }) => painsOf(map, to.place, persona).length === 0);
  return [...Map.groupBy(open, ({ to }) => to.place.id).values()].flatMap((same) => same.slice(0, 1));
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
function* drops(route: readonly Touchpoint[], persona: Persona): Iterable<Drop> {
  let last: Felt | undefined;
  for (const place of route) {
    if (!place.personas.includes(persona.id)) continue;
    const emotion = place.emotions.find((candidate) => candidate.persona === persona.id);
    const felt = emotion && { persona, place, emotion };
    if (last && felt && last.emotion.value - felt.emotion.value >= cliff - inexact) yield { from: last, to: felt };
    last = felt;
  }
}

/** The persona's pains at the place, and those of the whole stage it stands in. */
function painsOf(map: JourneyMap, place: Touchpoint, persona: Persona): Remark[] {
  const stage = map.stages.find((candidate) => candidate.touchpoints.includes(place));
  return [...place.remarks, ...(stage?.remarks ?? [])].filter(
    (remark) => remark.kind === 'pain' && (remark.personas.length === 0 || remark.personas.includes(persona.id)),
  );
}

const feltAt = ({ emotion, place }: Felt): string =>
  `${emotion.value > 0 ? '+' : ''}${emotion.value} at ${called(place)}`;
