import { mkdir, stat, writeFile as writeInPlace } from 'node:fs/promises';
import { dirname } from 'node:path';
import { writeWhole } from './write-whole.ts';

/** What is written, beside its content. */
export interface Writing {
  /** What to do where the place is at fault, as a sentence. */
  readonly wayOut?: string;
  /** It can be made again, so nobody waits until the disk has it: a power cut may take it. */
  readonly remade?: true;
}

/**
 * Writes a whole file or nothing, creating the folder it stands in. Pipes and devices are written in place.
 *
 * @param path absolute
 * @returns what is wrong, in words for the user; undefined when it is written
 */
export async function writeFile(
  path: string,
  content: string | Uint8Array,
  { wayOut, remade }: Writing = {},
): Promise<string | undefined> {
  try {
    await mkdir(dirname(path), { recursive: true });
    const there = await stat(path).catch(() => undefined);
    if (there !== undefined && !there.isFile()) await writeInPlace(path, content);
    else await writeWhole(path, content, !remade);
    return undefined;
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    return `"${path}" cannot be written: ${whyNotWritten(error, wayOut)}`;
  }
}

/** In words for the user, and with the way out where the place is at fault. */
export function whyNotWritten(error: Error & { readonly code?: unknown }, wayOut?: string): string {
  const place = misplaced[String(error.code)];
  return [place ?? failed[String(error.code)] ?? `${error.message}.`, ...(place && wayOut ? [wayOut] : [])].join(' ');
}

const misplaced: Readonly<Record<string, string>> = {
  EACCES: 'you have no right to write there.',
  EPERM: 'you have no right to write there.',
  EROFS: 'nothing can be written there.',
  ENOENT: 'its folder cannot be made there.',
  ENOTDIR: 'a part of the path is a file, not a folder.',
  EEXIST: 'a part of the path is a file, not a folder.',
  EISDIR: 'it is a folder.',
  ENAMETOOLONG: 'the name is too long.',
};

const failed: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full. What was there before is unchanged.',
  EFBIG: 'no file may be as large there. What was there before is unchanged.',
  EDQUOT: 'your share of the disk is full. What was there before is unchanged.',
};
