import { mkdir, stat, writeFile as writeInPlace } from 'node:fs/promises';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';

/**
 * Writes a whole file or nothing, creating the folder it stands in. Pipes and devices are written in place.
 *
 * @param path absolute
 * @returns what is wrong, in words for the user; undefined when it is written
 */
export async function writeFile(path: string, text: string): Promise<string | undefined> {
  try {
    await mkdir(dirname(path), { recursive: true });
    const there = await stat(path).catch(() => undefined);
    if (there === undefined || there.isFile()) await writeFileAtomic(path, text);
    else await writeInPlace(path, text);
    return undefined;
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    return `"${path}" cannot be written: ${error.message}`;
  }
}
