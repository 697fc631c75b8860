import type { Range } from '@cjm/grammar/model';

/** Counted from 1, as editors show them; columns in UTF-16 units, the end exclusive. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export function placeOf({ start, end }: Range): Place {
  return { line: start.line + 1, column: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 };
}

/** `3:38`. */
export function startOf({ start }: Range): string {
  return `${start.line + 1}:${start.character + 1}`;
}
