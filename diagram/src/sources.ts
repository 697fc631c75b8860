import type { JourneyMap, Position, Range, Stage, Touchpoint, Written } from '@cjm/grammar/model';
import { drawnIds } from './drawn-ids.ts';
import { idsOf } from './ids.ts';
import type { Scene, Shape, Source } from './scene.ts';

/** Where the text of each element that is drawn was written, in text order of the parts. */
export function sourcesOf(map: JourneyMap, shapes: readonly Shape[]): readonly Source[] {
  const idOf = idsOf(map.id);
  const drawn = drawnIds(shapes);
  const sources: Source[] = [];
  const add = (id: string, range: Range) => {
    if (drawn.has(id)) sources.push({ id, range });
  };
  add(idOf('', 'header'), map.range);
  eachWritten(map, ({ id, range, uri }) => {
    // What was imported is not in the text that the picture stands beside.
    if (uri === undefined) add(idOf(id), range);
  });
  for (const place of [...map.stages, ...map.stages.flatMap((stage) => stage.touchpoints)]) {
    for (const fact of factsOf(place)) add(idOf(`${place.id}/${fact}`), place.range);
    if (place.momentOfTruth) add(idOf(`${place.id}/truth`), place.momentOfTruth.range);
  }
  for (const { id, range } of map.moves) if (range) add(idOf('', id), range);
  return sources;
}

type Take = (written: Written) => void;

function eachWritten(map: JourneyMap, take: Take): void {
  for (const persona of map.personas) {
    take(persona);
    persona.remarks.forEach(take);
  }
  for (const stage of map.stages) {
    eachOfPlace(stage, take);
    for (const touchpoint of stage.touchpoints) {
      eachOfPlace(touchpoint, take);
      touchpoint.emotions.forEach(take);
      touchpoint.backings.forEach(take);
    }
  }
  map.remarks.forEach(take);
  map.measures.forEach(take);
  for (const opportunity of map.opportunities) {
    take(opportunity);
    opportunity.results.forEach(take);
  }
  for (const { solutions } of map.opportunities) {
    for (const solution of solutions) {
      take(solution);
      solution.results.forEach(take);
      solution.measures.forEach(take);
    }
  }
  map.paths.forEach(take);
  map.sources.forEach(take);
}

function eachOfPlace(place: Stage | Touchpoint, take: Take): void {
  take(place);
  place.remarks.forEach(take);
  place.measures.forEach(take);
  place.links.forEach(take);
}

/** What a place says of itself that is drawn as an element of its own. */
function factsOf(place: Stage | Touchpoint): readonly string[] {
  const { when, duration, owner, details } = place;
  return [
    ...('goals' in place ? ['goals'] : []),
    ...(when === undefined && duration === undefined ? [] : ['time']),
    ...(owner === undefined ? [] : ['owner']),
    ...(details === undefined ? [] : ['details']),
  ];
}

/** The text that an element of the picture shows; undefined for what is not written as such (lanes, default moves). */
export function rangeOf(scene: Scene, element: string): Range | undefined {
  return scene.sources.find(({ id }) => id === element)?.range;
}

/** The element that shows the smallest piece of text around this position. */
export function elementAt(scene: Scene, position: Position): string | undefined {
  return scene.sources
    .filter(({ range }) => compare(range.start, position) <= 0 && compare(position, range.end) <= 0)
    .reduce<Source | undefined>((best, source) => (best && within(best.range, source.range) ? best : source), undefined)
    ?.id;
}

function within(inner: Range, outer: Range): boolean {
  return compare(outer.start, inner.start) <= 0 && compare(inner.end, outer.end) <= 0;
}

function compare(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}
