import { mkdir, stat, writeFile as writeInPlace } from 'node:fs/promises';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';

/**
 * Writes a whole file or nothing, creating the folder it stands in. Pipes and devices are written in place.
 *
 * @param path absolute
 * @returns what is wrong, in words for the user; undefined when it is written
 */
export async function writeFile(path: string, content: string | Uint8Array): Promise<string | undefined> {
  try {
    await mkdir(dirname(path), { recursive: true });
    const there = await stat(path).catch(() => undefined);
    if (there === undefined || there.isFile()) await writeFileAtomic(path, toBuffer(content));
    else await writeInPlace(path, content);
    return undefined;
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    return `"${path}" cannot be written: ${reasons[String(error.code)] ?? `${error.message}.`}`;
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'you have no right to write there. Choose another place with -o.',
  EPERM: 'you have no right to write there. Choose another place with -o.',
  EROFS: 'nothing can be written there. Choose another place with -o.',
  ENOSPC: 'the disk is full. What was there before is unchanged.',
  EDQUOT: 'your share of the disk is full. What was there before is unchanged.',
  ENOTDIR: 'a part of the path is a file, not a folder. Choose another place with -o.',
  EEXIST: 'a part of the path is a file, not a folder. Choose another place with -o.',
  EISDIR: 'it is a folder. Write a / after it to put pictures there.',
  ENAMETOOLONG: 'the name is too long. Choose another with -o.',
};

function toBuffer(content: string | Uint8Array): string | Buffer {
  return typeof content === 'string' ? content : Buffer.from(content.buffer, content.byteOffset, content.byteLength);
}
