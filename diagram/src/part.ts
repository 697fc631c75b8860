import type { Attributes } from './svg.ts';

/** Attributes of an element that shows something written: viewers let it be reached and activated. */
export function part(kind: string, id: string): Attributes {
  return { id, class: 'part', 'data-kind': kind };
}
