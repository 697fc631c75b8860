import type { Meaning, Words } from '../src/meanings/index.ts';
import type { Syntax } from './syntax.ts';

/** A statement's section, before it is written down. */
export interface Section {
  readonly meaning: Meaning;
  /** Absent where the rule is a matter of letters. */
  readonly syntax?: Syntax;
  /** Titles of the sections of the blocks in which it may stand. */
  readonly standsIn: readonly string[];
  /** Titles of the sections of the statements that it may hold. */
  readonly holds: readonly string[];
  /** Titles of the sections of the statements that may carry it. */
  readonly usedBy: readonly string[];
  /** The words that it chooses from. */
  readonly words: readonly Words[];
}
