import type { ShownText } from '../src/about/shown-texts.ts';
import { foldText } from './fold-text.ts';

/** Ids of the elements whose text holds the words that are looked for, in order; none for an empty search. */
export type FindMatches = (query: string) => readonly string[];

/** Folds the texts once; each search is a walk over them. */
export function createFinder(texts: readonly ShownText[]): FindMatches {
  const folded = texts.map(({ id, text }) => ({ id, text: foldText(text) }));
  return (query) => {
    const wanted = foldText(query);
    return wanted === '' ? [] : folded.flatMap(({ id, text }) => (text.includes(wanted) ? [id] : []));
  };
}
