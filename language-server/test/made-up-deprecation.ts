import type { Deprecation } from '@cjm/grammar';

/** A word that the language never had, as if it had been called so once: what is replaced one day is tried on it. */
export const madeUpDeprecation: Deprecation = {
  word: 'mood',
  keyword: 'emotion',
  within: ['Stage', 'Touchpoint'],
  since: 2,
  why: 'A mood lasts longer than a touchpoint.',
};
