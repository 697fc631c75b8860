import type { Piece } from './piece.ts';

const tightBefore: ReadonlySet<string> = new Set([',', '%', '..', '/', '.']);
const tightAfter: ReadonlySet<string> = new Set(['..', '/', '.']);

/** The tokens as they stand on a line. */
export function joinTokens(tokens: readonly Piece[]): string {
  let text = '';
  let before: Piece | undefined;
  for (const token of tokens) {
    const tight = !before || tightBefore.has(token.type) || tightAfter.has(before.type);
    text += tight ? token.image : ` ${token.image}`;
    before = token;
  }
  return text;
}
