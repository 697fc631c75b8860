import type { JourneyMap, Position, Range, Stage, Touchpoint, Written } from '@cjm/grammar/model';
import { drawnIds } from './drawn-ids.ts';
import type { IdOf } from './ids.ts';
import type { Scene, Shape, Source } from './scene.ts';

/** Where the text of each element that is drawn was written, in text order of the parts. */
export function sourcesOf(map: JourneyMap, shapes: readonly Shape[], idOf: IdOf): readonly Source[] {
  const drawn = drawnIds(shapes);
  return writtenOf(map, idOf).filter(({ id }) => drawn.has(id));
}

function writtenOf(map: JourneyMap, idOf: IdOf): readonly Source[] {
  const touchpoints = map.stages.flatMap((stage) => stage.touchpoints);
  const solutions = map.opportunities.flatMap((opportunity) => opportunity.solutions);
  const all: readonly Written[] = [
    ...map.personas.flatMap((persona) => [persona, ...persona.remarks]),
    ...map.stages.flatMap((stage) => [
      stage,
      ...withinPlace(stage),
      ...stage.touchpoints.flatMap((touchpoint) => [
        touchpoint,
        ...withinPlace(touchpoint),
        ...touchpoint.emotions,
        ...touchpoint.backings,
      ]),
    ]),
    ...map.remarks,
    ...map.measures,
    ...map.opportunities.flatMap((opportunity) => [opportunity, ...opportunity.results]),
    ...solutions.flatMap((solution) => [solution, ...solution.results, ...solution.measures]),
    ...map.paths,
    ...map.sources,
  ];
  // What was imported is not in the text that the picture stands beside.
  const written = all.filter(({ uri }) => uri === undefined);
  const facts = [...map.stages, ...touchpoints].flatMap(({ id, range, momentOfTruth }) => [
    ...['goals', 'time', 'owner', 'details'].map((fact) => ({ id: idOf(`${id}/${fact}`), range })),
    ...(momentOfTruth ? [{ id: idOf(`${id}/truth`), range: momentOfTruth.range }] : []),
  ]);
  const moves = map.moves.flatMap(({ id, range }) => (range ? [{ id: idOf('', id), range }] : []));
  return [
    { id: idOf('', 'header'), range: map.range },
    ...written.map(({ id, range }) => ({ id: idOf(id), range })),
    ...facts,
    ...moves,
  ];
}

function withinPlace({ remarks, measures, links }: Stage | Touchpoint): readonly Written[] {
  return [...remarks, ...measures, ...links];
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
