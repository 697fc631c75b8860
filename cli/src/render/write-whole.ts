import { writeFile } from 'node:fs/promises';

/**
 * Writes a whole file in the place of another, or leaves that as it is. Rejects with what the system has against it.
 *
 * @param path absolute
 * @param lasting waits until the disk has it, or a power cut may take it
 */
export async function writeWhole(path: string, content: string | Uint8Array, lasting: boolean): Promise<void> {
  // Loaded by who writes: it takes as long as a tenth of a run that writes nothing.
  const { default: replaceFile } = await import('write-file-atomic');
  // By itself it writes once, and takes what a disk has room for as all.
  await replaceFile(path, '', { fsync: lasting, tmpfileCreated: (temporary) => writeFile(temporary, content) });
}
