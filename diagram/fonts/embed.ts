import { readFileSync } from 'node:fs';
import { facesFor, fontFaceCss } from './faces.ts';

/** Where the files of Inter lie; a program that is bundled gives the folder it has copied them to. */
export const fontFolder = new URL('.', import.meta.resolve('@fontsource/inter/files/inter-latin-400-normal.woff2'));

/**
 * CSS with the faces that `text` needs written into it, so that a picture looks the same where Inter is missing.
 * Throws when a file of the font cannot be read: the program was packed without it.
 */
export function embedFonts(text: string, folder: URL = fontFolder): string {
  return fontFaceCss(facesFor(text), (file) => {
    const bytes = readFileSync(new URL(file, folder));
    return `data:font/woff2;base64,${bytes.toString('base64')}`;
  });
}
