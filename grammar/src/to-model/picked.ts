import type { Reference } from 'langium';
import type { Persona } from '../generated/ast.ts';
import type { Context } from './context.ts';

/**
 * Ids of those whom a `for` picks among the ones who are there; undefined: it says nothing, so that all are meant.
 *
 * Who is not there is left out, even when nobody remains. A name that nothing declares counts as not written: while it
 * is being typed the others named stand, and where there are none the picture stays as it was without the `for`.
 */
export function picked(
  context: Context,
  named: readonly Reference<Persona>[],
  there: readonly string[],
): readonly string[] | undefined {
  if (named.length === 0) return undefined;
  const ids = context.known(named);
  const here = there.filter((id) => ids.includes(id));
  return here.length > 0 || named.every((reference) => reference.ref) ? here : undefined;
}
