import { readFile } from 'node:fs/promises';
import { facesFor, fontFaceCss } from '@cjm/diagram/fonts/faces';

/** Where the build puts the font, for the page of `cjm serve` and for pictures alike. */
const folder = new URL('./page/fonts/', import.meta.url);

/** CSS that brings along the parts of the font which a picture's text needs. */
export async function embedFaces(svg: string): Promise<string> {
  const faces = facesFor(svg);
  const files = await Promise.all(
    faces.map(async ({ file }): Promise<[string, string]> => [file, await readFile(new URL(file, folder), 'base64')]),
  );
  const contents = new Map(files);
  return fontFaceCss(faces, (file) => `data:font/woff2;base64,${contents.get(file)}`);
}
