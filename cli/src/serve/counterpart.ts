import type { ShownFile, ShownMap } from './show-file.ts';

/** The first of them as the page compares with it: one that stands in another file says so. */
export function counterpartOf(shown: ShownMap, files: readonly ShownFile[]): ShownMap | undefined {
  const [other] = counterpartsOf(shown, files);
  const file = other && files.find(({ maps }) => maps.includes(other));
  if (!file || file.maps.includes(shown)) return other;
  return { ...other, map: { ...other.map, uri: encodeURI(file.path) } };
}

/** What this journey shall become, or what it is today: those of its own file first, as they are meant first. */
export function counterpartsOf(shown: ShownMap, files: readonly ShownFile[]): readonly ShownMap[] {
  const own = files.filter(({ maps }) => maps.includes(shown));
  const all = [...own, ...files].flatMap(({ maps }) => maps);
  return all.filter(({ map }) =>
    shown.map.state === 'future'
      ? map.state === 'current' && map.id === shown.map.of?.journey
      : map.of?.journey === shown.map.id,
  );
}
