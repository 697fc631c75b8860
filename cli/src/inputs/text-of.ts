import { readFile, stat } from 'node:fs/promises';

/** The text of a regular file; undefined where there is none, or something else: a pipe might never say anything. */
export async function textOf(path: string): Promise<string | undefined> {
  try {
    return (await stat(path)).isFile() ? await readFile(path, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}
