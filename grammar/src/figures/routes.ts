import type { JourneyMap, Path, Touchpoint } from '../model.ts';

/** One order in which a persona meets the touchpoints it passes. */
export interface Route {
  /** The told variant; undefined: the written order. */
  readonly path?: Path;
  readonly places: readonly Touchpoint[];
}

export const placesOf = (map: JourneyMap): Touchpoint[] => map.stages.flatMap((stage) => [...stage.touchpoints]);

/** A persona's routes: its paths where it has any, else the written order. Where it does not pass is left out. */
export function routesOf(map: JourneyMap, persona: string): Route[] {
  const places = placesOf(map);
  const passes = (place: Touchpoint): boolean => place.personas.includes(persona);
  const paths = map.paths.filter((path) => path.personas.includes(persona));
  if (paths.length === 0) return [{ places: places.filter(passes) }];
  const byId = new Map(places.map((place) => [place.id, place]));
  return paths.map((path) => ({
    path,
    places: path.stops.flatMap((stop) => byId.get(stop) ?? []).filter(passes),
  }));
}
