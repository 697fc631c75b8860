import { readFile } from 'node:fs/promises';
import { facesFor } from '../fonts/faces.ts';
import type { FontFile, FontShelf } from '../src/typeset/font-shelf.ts';
import { rankFonts } from './rank-fonts.ts';
import { listSystemFonts } from './system-fonts.ts';

/**
 * The font that cjm brings along; then the files that the user names; then those of the system.
 *
 * @param folder where the own font lies as exporters can take it apart at once: not packed
 * @param named absolute paths. Reading one that is none rejects
 */
export function createFontShelf(
  folder: URL,
  named: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): FontShelf {
  const read = new Map<string, Promise<FontFile>>();
  const readOnce = (path: string | URL, name = String(path)): Promise<FontFile> => {
    const known = read.get(name) ?? readFile(path).then((bytes) => ({ name, bytes }));
    read.set(name, known);
    return known;
  };
  return {
    own: async (text, weight) => {
      const faces = facesFor(text).filter((face) => face.weight === weight);
      const files = faces.map(({ file }) => file.replace('woff2', 'ttf'));
      return Promise.all(files.map((file) => readOnce(new URL(file, folder), file)));
    },
    async *others(script, weight) {
      for (const path of named) yield readOnce(path);
      for (const path of rankFonts(await listSystemFonts(env), script, weight)) {
        const file = await readOnce(path).catch(() => undefined);
        if (file !== undefined) yield file;
      }
    },
  };
}
