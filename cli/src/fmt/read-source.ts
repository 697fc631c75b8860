import { readFile, stat } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { maxLength } from '@cjm/grammar';

/** A text with its byte order mark, or what is wrong, in words for the user. */
export type Source = { readonly text: string } | { readonly problem: string };

/** @param path absolute */
export async function readSource(path: string): Promise<Source> {
  try {
    const stats = await stat(path);
    if (!stats.isFile()) return { problem: 'It is not a regular file.' };
    if (stats.size > maxLength)
      return { problem: `It has ${stats.size} bytes, more than the ${maxLength} that are read.` };
    return decode(await readFile(path));
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    return { problem: `It cannot be read: ${error.message}` };
  }
}

export const readStandardInput = async (): Promise<Source> => decode(await buffer(process.stdin));

function decode(bytes: Uint8Array): Source {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { problem: 'It is not valid UTF-8.' };
  }
}
