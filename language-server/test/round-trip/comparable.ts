import type { JourneyMap } from '@cjm/grammar/model';

/** Properties that hold the ids of other things. */
const references = new Set([
  ...['personas', 'persona', 'sources', 'channels', 'actors', 'owner', 'informed', 'metric'],
  ...['within', 'answers', 'stops', 'from', 'to'],
]);

/** All ids that something in the map refers to. */
export function referredTo(map: JourneyMap): ReadonlySet<string> {
  const ids = new Set<string>();
  changeReferences(map, (id) => {
    ids.add(id);
    return id;
  });
  return ids;
}

/**
 * The map without places and ids: what refers to a thing says where in the map that thing stands. Declarations, which
 * are listed as they are mentioned, are listed by name.
 */
export function comparable(map: JourneyMap): unknown {
  const sorted = {
    ...map,
    channels: map.channels.toSorted(byName),
    actors: map.actors.toSorted(byName),
    sources: map.sources.toSorted(byName),
    metrics: map.metrics.toSorted(byName),
    moves: map.moves.map(({ range, ...move }) => ({ ...move, written: range !== undefined })),
  };
  const { moves, ...listed } = sorted;
  const places = new Map<string, string>();
  visit(listed, '', places);
  return dropPlaces(changeReferences(sorted, (id) => places.get(id) ?? id));
}

const byName = (a: { readonly name?: string }, b: { readonly name?: string }): number =>
  (a.name ?? '') < (b.name ?? '') ? -1 : 1;

function visit(value: unknown, path: string, places: Map<string, string>): void {
  if (typeof value !== 'object' || value === null) return;
  if ('id' in value && typeof value.id === 'string') {
    if (places.has(value.id)) throw new Error(`two things have the id ${value.id}`);
    places.set(value.id, path);
  }
  for (const [key, part] of Object.entries(value)) visit(part, `${path}/${key}`, places);
}

function changeReferences(value: unknown, change: (id: string) => string, key = ''): unknown {
  if (typeof value === 'string') return references.has(key) ? change(value) : value;
  if (Array.isArray(value)) return value.map((item) => changeReferences(item, change, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, changeReferences(part, change, name)]));
}

/** What is undefined goes as well, as in JSON. */
const dropPlaces = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, part) => (key === 'id' || key === 'range' ? undefined : part)));
