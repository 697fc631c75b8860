import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { JourneyMap } from '@cjm/grammar/model';
import { displayPath } from '../inputs/display-path.ts';

/**
 * The map with the addresses of imported files relative to its own, as an import writes them: what is exported says
 * nothing of the machine, and is the same on every one.
 *
 * @param uri of the map's file
 */
export function withRelativeUris(map: JourneyMap, uri: string): JourneyMap {
  const folder = dirname(fileURLToPath(uri));
  return JSON.parse(
    JSON.stringify(map, (key, value: unknown) =>
      key === 'uri' && typeof value === 'string' && value.startsWith('file:')
        ? displayPath(fileURLToPath(value), folder)
        : value,
    ),
  );
}
