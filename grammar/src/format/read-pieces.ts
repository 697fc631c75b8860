import { Lexer } from 'chevrotain';
import { findTooDeep } from '../depth.ts';
import { CjmGrammar } from '../generated/grammar.ts';
import { CjmTokenBuilder } from '../token-builder.ts';
import type { Piece } from './piece.ts';

export interface Pieces {
  /** In text order; characters that no token holds are of the type `unknown`. */
  readonly tokens: readonly Piece[];
  readonly comments: readonly Piece[];
}

let lexer: Lexer | undefined;

/**
 * Cuts the text, whose lines end in `\n`, without mending anything.
 *
 * @returns undefined when its braces are nested too deep to be read
 */
export function readPieces(text: string): Pieces | undefined {
  lexer ??= new Lexer(tokenTypes(), { positionTracking: 'onlyOffset', skipValidations: true });
  const { tokens, groups, errors } = lexer.tokenize(text);
  if (findTooDeep(tokens)) return undefined;
  const found = tokens.map((token) => ({ type: token.tokenType.name, image: token.image, from: token.startOffset }));
  const unknown = errors.map(({ offset, length }) => ({
    type: 'unknown',
    image: text.slice(offset, offset + length),
    from: offset,
  }));
  const hidden = (groups.hidden ?? []).map(({ tokenType, image, startOffset }) => ({
    type: tokenType.name,
    image,
    from: startOffset,
  }));
  const all = unknown.length > 0 ? [...found, ...unknown].sort((a, b) => a.from - b.from) : found;
  return { tokens: withLines(all, text), comments: withLines(hidden, text) };
}

function tokenTypes() {
  const types = new CjmTokenBuilder().buildTokens(CjmGrammar());
  if (!Array.isArray(types)) throw new Error('the grammar has one mode of tokens');
  return types;
}

/** @param pieces in text order */
function withLines(pieces: readonly Pick<Piece, 'type' | 'image' | 'from'>[], text: string): Piece[] {
  let line = 0;
  let newline = text.indexOf('\n');
  const advance = (offset: number): number => {
    while (newline >= 0 && newline < offset) {
      line++;
      newline = text.indexOf('\n', newline + 1);
    }
    return line;
  };
  return pieces.map(({ type, image, from }) => {
    const to = from + image.length;
    return { type, image, from, to, line: advance(from), endLine: advance(to - 1) };
  });
}
