import type { FileText } from './files.ts';

const decoder = new TextDecoder('utf-8', { fatal: true });

/** The text of a file in UTF-8; a byte order mark is left out. */
export function decode(bytes: Uint8Array): FileText {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return { rule: 'not-utf-8', problem: 'The file is encoded in UTF-16: save it as UTF-8.' };
  }
  try {
    return { text: decoder.decode(bytes) };
  } catch {
    return { rule: 'not-utf-8', problem: 'The file is not valid UTF-8: save it as UTF-8.' };
  }
}
