import { type Journey, type MoveTarget, movesOf, pathsOf, type Stop } from '@cjm/grammar';
import type { Channel, JourneyMap } from '@cjm/grammar/model';
import { curvesIn, placesIn } from './walks.ts';

/** Where the ways of a journey lead, as several rules ask. */

/** Ids of what moves and paths lead to, from the starts of the paths, else of each persona's way. */
export function reachedIn(map: JourneyMap): ReadonlySet<string> {
  const onward = Map.groupBy(map.moves, (move) => move.from);
  const reached = new Set(entriesOf(map));
  for (const id of reached) for (const move of onward.get(id) ?? []) reached.add(move.to);
  return reached;
}

/** The starts of the paths, else the first touchpoint, of each persona the first that it passes. */
function entriesOf(map: JourneyMap): string[] {
  if (map.paths.length > 0) return map.paths.flatMap((path) => path.stops.slice(0, 1));
  const places = placesIn(map);
  const firsts = map.personas.map(({ id }) => places.find((place) => place.personas.includes(id)));
  return [places[0], ...firsts].flatMap((place) => place?.id ?? []);
}

/** A path or move leads to a name that nothing declares: that may be the way that is missed. */
export function hasUnknownStops(journey: Journey): boolean {
  return (
    pathsOf(journey).some(({ stops }) => stops.some(isUnknown)) ||
    movesOf(journey).some(({ source, targets }) => source?.error !== undefined || targets.some(isUnknown))
  );
}

const isUnknown = ({ touchpoint }: Stop | MoveTarget): boolean => touchpoint?.error !== undefined;

/** Ids of the touchpoints on somebody's route: its paths, else the order written. */
export const toldIn = (map: JourneyMap): ReadonlySet<string> =>
  new Set(curvesIn(map).flatMap(({ route }) => route.places.map(({ id }) => id)));

/** Channels that lead to several touchpoints, none of which is on anybody's route. */
export function uncoveredChannels(map: JourneyMap): Channel[] {
  if (map.paths.length === 0) return [];
  const told = toldIn(map);
  return map.channels.filter(({ id }) => {
    const places = placesIn(map).filter(({ channels }) => channels.includes(id));
    return places.length > 1 && places.every((place) => !told.has(place.id));
  });
}
