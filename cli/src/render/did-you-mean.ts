import { closest, distance } from 'fastest-levenshtein';

/** What to say of a name that is not there: the one that was probably meant, else all there are. */
export function didYouMean(wanted: string, names: readonly string[]): string {
  if (names.length === 0) return 'There is none.';
  const near = closest(wanted, names);
  return distance(wanted, near) <= Math.max(2, wanted.length / 3)
    ? `Did you mean "${near}"?`
    : `There is: ${names.join(', ')}.`;
}
