import { pathToFileURL } from 'node:url';
import type { Exported } from '@cjm/diagram/exporters';
import { Uri } from 'vscode';
import type { Picture } from './picture.ts';

/** What the bundle `exporting/main.mjs` has. */
type Writer = typeof import('./write-picture.ts');

/** The file of a picture in a format; `dist` is the folder of what was built. Rejects only for faults of its own. */
export async function writeFile(picture: Picture, format: string, dist: Uri): Promise<Exported> {
  const writer: Writer = await import(pathToFileURL(Uri.joinPath(dist, 'exporting', 'main.mjs').fsPath).href);
  return writer.writePicture(picture, format);
}

/** Why the format can't be written here, before anything is asked; undefined where it can. */
export const whyNot = (_format: string): string | undefined => undefined;
