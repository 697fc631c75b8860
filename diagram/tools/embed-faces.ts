import { readFile } from 'node:fs/promises';
import { facesFor, fontFaceCss } from '../fonts/faces.ts';

/**
 * CSS that brings along the parts of the font which a picture's text needs.
 *
 * @param folder where the font lies as pages load it
 */
export function createEmbedFaces(folder: URL): (text: string) => Promise<string> {
  return async (text) => {
    const faces = facesFor(text);
    const files = await Promise.all(
      faces.map(async ({ file }): Promise<[string, string]> => [file, await readFile(new URL(file, folder), 'base64')]),
    );
    const contents = new Map(files);
    return fontFaceCss(faces, (file) => `data:font/woff2;base64,${contents.get(file)}`);
  };
}
