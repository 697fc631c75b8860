import { isPath, type MappedJourney } from '@cjm/grammar';
import type { Path, Stage } from '@cjm/grammar/model';
import { called, headRange, listed, referenceRange } from './places.ts';
import type { Problem, Rule } from './rule.ts';
import { stagesIn } from './walks.ts';

/** A variant may begin late and end early; what it leaves out in between is where the story has a hole. */
export const pathSkipsStage: Rule = {
  name: 'path-skips-stage',
  description: 'Disallow paths that jump over a stage whose touchpoints their personas pass.',
  category: 'completeness',
  severity: 'warning',
  looksAt: 'journey',
  about: ['Path'],
  *check(mapped) {
    for (const path of mapped.map.paths) yield* jumps(path, mapped);
  },
};

function* jumps(path: Path, { map, nodes }: MappedJourney): Iterable<Problem> {
  const node = nodes.get(path.id);
  if (!isPath(node) || node.stops.some(({ touchpoint }) => touchpoint?.error)) return;
  const stageOf = (stop: string | undefined): number => {
    const stage = stop === undefined ? undefined : stagesIn(map).get(stop);
    return stage ? map.stages.indexOf(stage) : -1;
  };
  const visited = new Set(path.stops.map(stageOf));
  for (const [index, stop] of path.stops.entries()) {
    const [from, to] = [stageOf(path.stops[index - 1]), stageOf(stop)];
    if (index === 0 || from < 0) continue;
    const skipped = map.stages.slice(from + 1, Math.max(to, from + 1)).filter((stage) => {
      const isNew = !visited.has(map.stages.indexOf(stage));
      return isNew && passedBy(path, stage);
    });
    for (const stage of skipped) visited.add(map.stages.indexOf(stage));
    if (skipped.length === 0) continue;
    const reference = node.stops.find(({ touchpoint }) => touchpoint?.ref === nodes.get(stop))?.touchpoint;
    yield {
      message: `The path ${called(path)} jumps over ${listed(skipped)}: add a stop there, or say with "for" who does not pass it.`,
      range: reference ? referenceRange(reference) : headRange(node),
    };
  }
}

const passedBy = ({ personas }: Path, stage: Stage): boolean =>
  stage.touchpoints.some((place) => place.personas.some((persona) => personas.includes(persona)));
