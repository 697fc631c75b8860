/**
 * A wording of an earlier version of the language. It is still understood, as the keyword that took its place; lint
 * tells of it, and `cjm fmt --upgrade` writes it anew.
 */
export interface Deprecation {
  /** The word as it was: `feeling`. */
  readonly word: string;
  /** The keyword that says the same now: `emotion`. */
  readonly keyword: string;
  /** The kinds of block (rules of the grammar) in whose statements it stood: `Document`, `Journey`, `Touchpoint`, … */
  readonly within: readonly string[];
  /** The version of the language that brought the keyword. */
  readonly since: number;
  /** One sentence for those who wrote the old word. */
  readonly why: string;
}

/** All there are. An entry stays for good: files are older than tools. */
export const deprecations: readonly Deprecation[] = [];
