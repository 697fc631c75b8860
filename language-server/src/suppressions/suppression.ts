import type { Range } from '@cjm/grammar/model';
import type { Problem } from '../rules/rule.ts';

/** A comment that asks for findings to be left out: `// cjm-ignore-next-line leak: the shop closes at noon`. */
export interface Suppression {
  /** Of the whole comment. */
  readonly range: Range;
  /** The line that it is about, from 0; undefined: the file. */
  readonly line?: number;
  /** The rules that it names and may name, with the places of their names. */
  readonly rules: readonly NamedRule[];
  /** Why; none where what is asked for has a mistake, and then it leaves out nothing. */
  readonly reason?: string;
  readonly mistakes: readonly Problem[];
}

export interface NamedRule {
  readonly name: string;
  readonly range: Range;
}

/** A suppression after the rules have spoken. */
export interface JudgedSuppression extends Suppression {
  /** Those of its rules that left nothing out. */
  readonly unused: readonly NamedRule[];
}
