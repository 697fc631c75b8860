import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import type { Checker } from '@cjm/language-server';
import type { Gallery } from '../../page/gallery.ts';
import { displayPath } from '../inputs/display-path.ts';
import { findFiles } from '../inputs/find-files.ts';
import { counterpartOf } from './counterpart.ts';
import { type ShownFile, type ShownMap, showFile } from './show-file.ts';
import { toGallery } from './to-gallery.ts';

/** The maps of a folder, as they are on disk now. */
export interface LiveGallery {
  /** Undefined until the folder has been read for the first time. */
  readonly content: () => Gallery | undefined;
  readonly findMap: (id: string) => ShownMap | undefined;
  /** The same journey in its other state, if it is on show. */
  readonly findCounterpart: (shown: ShownMap) => ShownMap | undefined;
  /** Reads again what changed (absolute paths), and whatever is new or gone. */
  readonly refresh: (changed: readonly string[]) => Promise<void>;
}

/**
 * @param root absolute path of the folder
 * @param onChange called after each refresh that changed anything
 */
export function createGallery(root: string, checker: Checker, onChange: () => void): LiveGallery {
  let files: readonly ShownFile[] | undefined;
  let refreshed = Promise.resolve();

  const read = async (changed: readonly string[]): Promise<void> => {
    await checker.forget(changed.map(toUri));
    const found = (await findFiles([root], root)).files;
    const before = new Map(files?.map((file) => [file.path, file]));
    // Any file may import what changed, so all get another look; what is unchanged keeps its picture.
    const checked = new Map((await checker.check(found.map(toUri))).map((file) => [file.uri, file]));
    const now = found.flatMap((path) => {
      const known = before.get(displayPath(path, root));
      const fresh = checked.get(toUri(path));
      return fresh === undefined ? (known ?? []) : showFile(displayPath(path, root), fresh, known);
    });
    const changes = files === undefined || !isDeepStrictEqual(toGallery(root, now), toGallery(root, files));
    files = now;
    if (changes) onChange();
  };

  return {
    content: () => files && toGallery(basename(root), files),
    findCounterpart: (shown) => counterpartOf(shown, files ?? []),
    findMap: (id) => files?.flatMap((file) => file.maps).find((map) => map.id === id),
    refresh: (changed) => {
      const reading = refreshed.then(() => read(changed));
      // A refresh that failed must not keep the next one from running.
      refreshed = reading.catch(() => undefined);
      return reading;
    },
  };
}

function toUri(path: string): string {
  return pathToFileURL(path).href;
}
