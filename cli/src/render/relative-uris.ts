import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { JourneyMap } from '@cjm/grammar/model';
import { displayPath } from '../inputs/display-path.ts';

/**
 * The map with the addresses of imported files relative to its own, as an import writes them: what is exported says
 * nothing of the machine, and is the same on every one. A map that nothing is imported into stays as it is.
 *
 * @param uri of the map's file
 */
export function withRelativeUris(map: JourneyMap, uri: string): JourneyMap {
  if (!isWrittenElsewhere(map)) return map;
  const folder = dirname(fileURLToPath(uri));
  return JSON.parse(
    JSON.stringify(map, (key, value: unknown) =>
      key === 'uri' && isFile(value) ? displayPath(fileURLToPath(value), folder) : value,
    ),
  );
}

/** Whether a part of it is from another file. */
function isWrittenElsewhere(part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return false;
  return ('uri' in part && isFile(part.uri)) || Object.values(part).some(isWrittenElsewhere);
}

const isFile = (uri: unknown): uri is string => typeof uri === 'string' && uri.startsWith('file:');
