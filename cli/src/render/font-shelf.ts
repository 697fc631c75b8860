import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { FontFile, FontShelf } from '@cjm/diagram/exporters';
import { facesFor } from '@cjm/diagram/fonts/faces';
import type { World } from '../world.ts';
import { rankFonts } from './rank-fonts.ts';
import { listSystemFonts } from './system-fonts.ts';

/** Where the build puts the font as exporters can take it apart at once: not packed. */
const folder = new URL('./fonts/', import.meta.url);

/**
 * The font that cjm brings along; then the files that the user names; then those of the system.
 *
 * @param named paths, relative to the folder the command stands in. Reading one that is none rejects
 */
export function createFontShelf(named: readonly string[], world: World): FontShelf {
  const read = new Map<string, Promise<FontFile>>();
  const readOnce = (path: string): Promise<FontFile> => {
    const known = read.get(path) ?? readFile(path).then((bytes) => ({ name: path, bytes }));
    read.set(path, known);
    return known;
  };
  return {
    own: async (text, weight) => {
      const faces = facesFor(text).filter((face) => face.weight === weight);
      const files = faces.map(({ file }) => file.replace('woff2', 'ttf'));
      return Promise.all(files.map(async (file) => ({ name: file, bytes: await readFile(new URL(file, folder)) })));
    },
    async *others(script, weight) {
      for (const path of named) yield readOnce(resolve(world.folder, path));
      for (const path of rankFonts(await listSystemFonts(world.env), script, weight)) {
        const file = await readOnce(path).catch(() => undefined);
        if (file !== undefined) yield file;
      }
    },
  };
}
