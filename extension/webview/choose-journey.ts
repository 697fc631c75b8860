import type { JourneyMap, Position } from '@cjm/grammar/model';

/** The journey that the position stands in. */
export function journeyAt(maps: readonly JourneyMap[], position: Position | undefined): JourneyMap | undefined {
  if (!position) return undefined;
  return maps.find(({ range }) => !isBefore(position, range.start) && !isBefore(range.end, position));
}

/** The journey to show: the one shown so far, else the one at the cursor, else the first. */
export function chooseJourney(
  maps: readonly JourneyMap[],
  shown: string | undefined,
  cursor: Position | undefined,
): JourneyMap | undefined {
  return maps.find(({ id }) => id === shown) ?? journeyAt(maps, cursor) ?? maps[0];
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
