import type { JourneyMap, Move, Position, Range, Remark, Stage, Touchpoint } from '@cjm/grammar/model';
import { drawnIds } from './drawn-ids.ts';
import { type IdOf, idsOf } from './ids.ts';
import { oncePer } from './once-per.ts';
import { worryId } from './outcomes.ts';
import type { Scene, Shape, Source } from './scene.ts';
import { writtenAround, writtenIn } from './written-in.ts';

/**
 * Where the text of each element that is drawn was written, in text order of the parts.
 *
 * `against`: what it is compared with.
 *
 * `told`: a map that says the same, perhaps of other places in the text, and whose stages stay the same objects for as
 * long as they say the same: the ids are made once for them.
 */
export function sourcesOf(
  map: JourneyMap,
  against: JourneyMap | undefined,
  told: JourneyMap,
  shapes: readonly Shape[],
): readonly Source[] {
  const idOf = idsOf(map.id);
  const stages = map.stages.map((stage, i) => sourcesIn(stage, told.stages[i] ?? stage, idOf));
  const { before, behind } = writtenAround(map);
  // What was imported is not in the text that the picture stands beside.
  const own = ({ uri }: { readonly uri?: string }) => uri === undefined;
  const all: readonly (readonly Source[])[] = [
    [{ id: idOf('', 'header'), range: map.range }],
    before.filter(own).map(({ id, range }) => ({ id: idOf(id), range })),
    ...stages.map(({ written }) => written),
    behind.filter(own).map(({ id, range }) => ({ id: idOf(id), range })),
    ...stages.map(({ facts }) => facts),
    sourcesOfMoves(map.moves, told.moves, idOf),
    // Of a journey in another file, no place in this one.
    against && against.uri === map.uri
      ? remarksOf(against)
          .filter(own)
          .map(({ id, range }) => ({ id: idOf(worryId(against, id)), range }))
      : [],
  ];
  const drawn = drawnIds(shapes);
  return all.flatMap((sources) => shownOf(sources, drawn));
}

function remarksOf({ personas, stages, remarks }: JourneyMap): readonly Remark[] {
  return [...personas, ...stages.flatMap(placesIn), { remarks }].flatMap((holder) => holder.remarks);
}

const shownOf = oncePer((sources: readonly Source[], drawn: ReadonlySet<string>) =>
  sources.filter(({ id }) => drawn.has(id)),
);

interface StageSources {
  readonly written: readonly Source[];
  /** What places say of themselves that is drawn as elements of their own. */
  readonly facts: readonly Source[];
}

const sourcesIn = oncePer((stage: Stage, told: Stage, idOf: IdOf): StageSources => {
  const ids = idsIn(told, idOf);
  return {
    written: writtenIn(stage).flatMap(({ range, uri }, i) =>
      sourceAt(uri === undefined ? ids.written[i] : undefined, range),
    ),
    facts: placesIn(stage).flatMap((place, i) => [
      ...(ids.facts[i] ?? []).map((id) => ({ id, range: place.range })),
      ...(place.momentOfTruth ? sourceAt(ids.truths[i], place.momentOfTruth.range) : []),
    ]),
  };
});

const sourcesOfMoves = oncePer((moves: readonly Move[], told: readonly Move[], idOf: IdOf): readonly Source[] => {
  const ids = idsOfMoves(told, idOf);
  return moves.flatMap(({ range }, i) => (range ? sourceAt(ids[i], range) : []));
});

const idsOfMoves = oncePer((moves: readonly Move[], idOf: IdOf) => moves.map(({ id }) => idOf('', id)));

function sourceAt(id: string | undefined, range: Range): readonly Source[] {
  return id === undefined ? [] : [{ id, range }];
}

/** Ids of the elements that may show it, in the order of `writtenIn` and of the places. */
const idsIn = oncePer((stage: Stage, idOf: IdOf) => ({
  written: writtenIn(stage).map(({ id }) => idOf(id)),
  facts: placesIn(stage).map((place) => factsOf(place).map((fact) => idOf(`${place.id}/${fact}`))),
  truths: placesIn(stage).map(({ id, momentOfTruth }) => (momentOfTruth ? idOf(`${id}/truth`) : undefined)),
}));

function placesIn(stage: Stage): readonly (Stage | Touchpoint)[] {
  return [stage, ...stage.touchpoints];
}

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
