import { readFileSync } from 'node:fs';
import { folder, examples as names } from '../examples/check-examples.ts';

export interface Example {
  /** `gift-shop.cjm` */
  readonly name: string;
  readonly text: string;
}

export const examples: readonly Example[] = names.map((name) => ({
  name,
  text: readFileSync(new URL(name, folder), 'utf8'),
}));

export type PieceKind = 'space' | 'comment' | 'text' | 'word' | 'number' | 'brace' | 'sign';

/** A piece of a text as an eye sees it, found without the lexer that is under test. */
export interface Piece {
  readonly kind: PieceKind;
  readonly image: string;
  readonly offset: number;
}

const pattern =
  /(?<space>\s+)|(?<comment>\/\/[^\n]*|\/\*[\s\S]*?\*\/)|(?<text>"""[\s\S]*?"""|"(?:\\.|[^"\\\n])*")|(?<word>[\p{L}_][\p{L}\p{M}\p{N}_-]*)|(?<number>[+-]?\d[\d.-]*)|(?<brace>[{}])|(?<sign>->|[\s\S])/gu;

/** The text in pieces; joined they are the text. */
export function cut(text: string): Piece[] {
  return [...text.matchAll(pattern)].map(({ 0: image, index: offset, groups = {} }) => ({
    kind: kinds.find((kind) => groups[kind] !== undefined) ?? 'sign',
    image,
    offset,
  }));
}

const kinds: readonly PieceKind[] = ['space', 'comment', 'text', 'word', 'number', 'brace', 'sign'];
