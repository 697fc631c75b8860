import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { World } from '../world.ts';
import { complain } from './complain.ts';
import { displayPath } from './display-path.ts';
import { findFiles } from './find-files.ts';

export interface MeantFiles {
  /** Absolute paths, each once, sorted by code unit. */
  readonly files: readonly string[];
  /** How many inputs match nothing or are no maps, and folders could not be searched; the user has been told of each. */
  readonly failed: number;
}

/** Finds the files that are meant, and tells the user what there is none of. */
export async function findMeant(inputs: readonly string[], world: World): Promise<MeantFiles> {
  const { files, missing, mapless, unfit, unsearched } = await findFiles(inputs, world.folder);
  for (const input of missing) complain(await whyMissing(input, world), world);
  for (const input of mapless) complain(`"${input}" matches no map: ${mapsAre}`, world);
  for (const input of unfit) complain(noMap(input), world);
  for (const folder of unsearched) complain(`"${displayPath(folder, world.folder)}" cannot be read.`, world);
  return { files, failed: missing.length + mapless.length + unfit.length + unsearched.length };
}

const mapsAre = 'maps are files that end in .cjm.';

export const noMap = (path: string): string => `"${path}" is not a map: ${mapsAre}`;

async function whyMissing(input: string, world: World): Promise<string> {
  const found = await stat(resolve(world.folder, input)).catch(() => undefined);
  if (!found?.isDirectory()) return `"${input}" matches no file.`;
  const folder = resolve(world.folder, input) === resolve(world.folder) ? 'This folder' : `"${input}" is a folder that`;
  return `${folder} holds no map: ${mapsAre} "cjm init" writes a first one.`;
}
