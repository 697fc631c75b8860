import { createHash } from 'node:crypto';
import type { JourneyMap } from '@cjm/grammar/model';
import type { CheckedFile } from '@cjm/language-server';

/** A map on show and the name its picture is asked for by. */
export interface ShownMap {
  readonly id: string;
  readonly map: JourneyMap;
  /** Digest of the map: same digest, same picture. */
  readonly picture: string;
}

/** One file on show: its findings as they are, its maps as they were when it could last be drawn. */
export interface ShownFile {
  readonly id: string;
  readonly path: string;
  readonly checked: CheckedFile;
  readonly maps: readonly ShownMap[];
  readonly stale: boolean;
}

/** Puts a freshly checked file on show; while it is broken, the maps of `before` stay. */
export function showFile(path: string, checked: CheckedFile, before: ShownFile | undefined): ShownFile {
  const id = digest(path);
  if (before !== undefined && before.maps.length > 0 && isBroken(checked)) {
    return { id, path, checked, maps: before.maps, stale: true };
  }
  const maps = checked.maps.map((map) => ({
    id: digest(`${path}\n${map.id}`),
    map,
    picture: digest(JSON.stringify(map)),
  }));
  return { id, path, checked, maps, stale: false };
}

/** The text is half-written: what it says of its maps is not what its author means to say. */
function isBroken(file: CheckedFile): boolean {
  return !file.judged || file.findings.some((finding) => finding.rule === 'syntax-error');
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
