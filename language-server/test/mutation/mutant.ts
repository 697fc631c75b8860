/** One small change of a rule that its tests must notice. */
export interface Mutant {
  /** What tells it from all others, and stays when lines move: file, what was there, what is there instead, which one. */
  readonly id: string;
  /** Name of the file in `src/rules`, without its ending. */
  readonly file: string;
  readonly line: number;
  /** The code as it stands. */
  readonly code: string;
  /** What the change makes of it. */
  readonly change: Change;
}

export type Change = 'negated' | 'one more' | 'one less' | 'with the limit' | 'without the limit';

/** What instrumented code calls: each answers as the code did, unless the mutant is the one that is alive. */
export interface MutantSwitch {
  declare(mutants: readonly Mutant[]): void;
  negate(id: string, value: unknown): unknown;
  /** @param step by how much the number changes */
  shift(more: string, less: string, value: number, step: number): number;
  compare(id: string, left: number | string, operator: Relation, right: number | string): boolean;
}

export type Relation = '<' | '<=' | '>' | '>=';
