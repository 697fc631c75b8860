import type { Part } from './match-head.ts';
import type { Piece } from './piece.ts';
import type { StatementRule } from './statement-rules.ts';

/** What stands in a block. */
export type Item = Statement | Broken | Comment;

export interface Statement {
  readonly kind: 'statement';
  readonly rule: StatementRule;
  /** The tokens before the braces; the first is the keyword. */
  readonly head: readonly [Piece, ...Piece[]];
  /** Parts of a head that is sound; undefined for one to be left as it is written. */
  readonly parts: readonly Part[] | undefined;
  readonly block: Block | undefined;
}

export interface Block {
  readonly open: Piece;
  readonly items: readonly Item[];
  /** Undefined when it is missing. */
  readonly close: Piece | undefined;
  /** The last token, which is `close` if there is one. */
  readonly last: Piece;
}

/** Tokens that make no statement. */
export interface Broken {
  readonly kind: 'broken';
  readonly first: Piece;
  readonly last: Piece;
}

export interface Comment {
  readonly kind: 'comment';
  readonly piece: Piece;
  /** Stands on the line of what it follows. */
  readonly trailing: boolean;
}

/** The last token of the head, or its opening brace. */
export const endOfHead = ({ head, block }: Statement): Piece => block?.open ?? head.at(-1) ?? head[0];
