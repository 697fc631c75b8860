import type { Statement } from './item.ts';
import type { Part } from './match-head.ts';
import type { Piece } from './piece.ts';

/** The clauses, by the grammar's names of their rules, in the order in which they are written. */
const order: readonly string[] = ['SeverityClause', 'ForClause', 'ViaClause', 'ByClause', 'FromClause'];

export const isClause = (part: Part): boolean => order.includes(part.name);

/** The head with its clauses in order; everything else stands where it stood. */
export function sortClauses({ head, parts = [] }: Statement): readonly Piece[] {
  const clauses = parts.filter(isClause);
  const first = clauses[0];
  const last = clauses.at(-1);
  if (!first || first === last || !last) return head;
  const sorted = clauses.toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  return [
    ...head.slice(0, first.from),
    ...sorted.flatMap(({ from, to }) => head.slice(from, to)),
    ...head.slice(last.to),
  ];
}
