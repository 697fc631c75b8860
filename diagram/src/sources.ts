import type { JourneyMap, Position, Range, Written } from '@cjm/grammar/model';
import type { IdOf } from './ids.ts';
import type { Scene, Source } from './scene.ts';

/** Where each element's text was written, in text order of the parts. */
export function sourcesOf(map: JourneyMap, idOf: IdOf): readonly Source[] {
  const all: readonly Written[] = [
    ...map.personas.flatMap((persona) => [persona, ...persona.remarks]),
    ...map.stages.flatMap((stage) => [
      stage,
      ...stage.remarks,
      ...stage.touchpoints.flatMap((touchpoint) => [touchpoint, ...touchpoint.emotions, ...touchpoint.remarks]),
    ]),
    ...map.remarks,
    ...map.opportunities,
  ];
  // What was imported is not in the text that the picture stands beside.
  const written = all.filter(({ uri }) => uri === undefined);
  const goals = map.stages.flatMap(({ id, range, goals }) =>
    goals.map((_, i) => ({ id: idOf(`${id}.goal.${i}`), range })),
  );
  const moves = map.moves.flatMap(({ id, range }) => (range ? [{ id: idOf('', id), range }] : []));
  return [
    { id: idOf('', 'header'), range: map.range },
    ...written.map(({ id, range }) => ({ id: idOf(id), range })),
    ...goals,
    ...moves,
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
