/** Where two texts differ: `length` characters at `offset` of the one became `added` characters of the other. */
export interface Change {
  readonly offset: number;
  readonly length: number;
  readonly added: number;
}

/** The smallest change that makes one text of the other. */
export function findChange(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  let offset = 0;
  while (offset < shorter && before.charCodeAt(offset) === after.charCodeAt(offset)) offset++;
  let same = 0;
  const most = shorter - offset;
  while (same < most && before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)) {
    same++;
  }
  return { offset, length: before.length - offset - same, added: after.length - offset - same };
}
