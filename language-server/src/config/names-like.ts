import { nearest } from '@cjm/grammar';

/** What to say of a name that is not there: the one that was probably meant, else all there are. */
export function namesLike(name: string, names: readonly string[]): string {
  const meant = nearest(name, names);
  if (meant !== undefined) return `Did you mean "${meant}"?`;
  return names.length === 0 ? 'There is none.' : `There is: ${names.join(', ')}.`;
}
