import type { ShownFile, ShownMap } from './show-file.ts';

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
