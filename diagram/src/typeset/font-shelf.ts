/** A file of a font. */
export interface FontFile {
  /** What to call it in messages: its path or address. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type Weight = 400 | 600;

/** Where fonts come from: the world outside the drawing. */
export interface FontShelf {
  /** The files of the drawing's own font that have the letters of this text. */
  readonly own: (text: string, weight: Weight) => Promise<readonly FontFile[]>;
  /** Further files that may have the letters of a script, the likeliest first; read only as far as they are needed. */
  readonly others: (script: string, weight: Weight) => AsyncIterable<FontFile>;
}
