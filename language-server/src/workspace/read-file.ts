import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { maxLength } from '@cjm/grammar';

/** The text of a file, or what kept it from being read, worded for its author. */
export type FileText = { readonly text: string } | { readonly rule: string; readonly problem: string };

/** Reads a regular UTF-8 file of at most 4 MB; a byte order mark is left out. Never throws. */
export async function readText(uri: string): Promise<FileText> {
  try {
    const path = fileURLToPath(uri);
    const stats = await stat(path);
    if (!stats.isFile()) return { rule: 'unreadable-file', problem: 'This is not a regular file, so it is not read.' };
    if (stats.size > maxLength) {
      const problem = `The file has ${stats.size} bytes, more than the ${maxLength} that are read: split the map.`;
      return { rule: 'file-too-large', problem };
    }
    return decode(await readFile(path));
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { rule: 'unreadable-file', problem: `The file can't be read (${reasons[reason] ?? reason}).` };
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ELOOP: 'its links lead in a circle',
  EISDIR: 'it is a folder',
};

function decode(bytes: Uint8Array): FileText {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return { rule: 'not-utf-8', problem: 'The file is encoded in UTF-16: save it as UTF-8.' };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { rule: 'not-utf-8', problem: 'The file is not valid UTF-8: save it as UTF-8.' };
  }
}
