import { open, stat } from 'node:fs/promises';
import { resolve } from 'node:path';

/** What files of fonts begin with that exporters can take apart. */
const beginnings = ['\u0000\u0001\u0000\u0000', 'OTTO', 'true', 'ttcf', 'wOFF'];

/**
 * Looks whether the files that the user names are fonts.
 *
 * @returns what is wrong with the first that is none, in words for the user
 */
export async function checkFonts(paths: readonly string[], folder: string): Promise<string | undefined> {
  for (const path of paths) {
    const found = await stat(resolve(folder, path)).catch(() => undefined);
    // A pipe might never say anything, and could be read but once.
    if (found && !found.isFile()) return `The font "${path}" is not a regular file, so it is not read.`;
    const begun = await beginningOf(resolve(folder, path));
    if (begun === undefined) return `The font "${path}" cannot be read. Is there such a file?`;
    if (!beginnings.includes(begun))
      return `"${path}" is no font that can be used. Give a .ttf, .otf, .ttc or .woff file.`;
  }
  return undefined;
}

async function beginningOf(path: string): Promise<string | undefined> {
  const file = await open(path).catch(() => undefined);
  if (file === undefined) return undefined;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead).toString('latin1');
  } catch {
    return undefined;
  } finally {
    await file.close();
  }
}
