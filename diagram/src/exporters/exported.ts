import type { NoFont } from '../typeset/open-fonts.ts';

/** A file, or why there is none. */
export type Exported = { readonly content: string | Uint8Array } | { readonly problem: Problem };

/** Why a map cannot be written as it is. Whoever asked says it in the reader's language, with the ways out that they have. */
export type Problem = TooLarge | NoFont;

/** More pixels than programs can show. */
export interface TooLarge {
  readonly kind: 'too-large';
  /** In px of the file. */
  readonly width: number;
  readonly height: number;
  /** The greatest scale at which it can be written; undefined: no text could be read at it. */
  readonly scale?: number;
}
