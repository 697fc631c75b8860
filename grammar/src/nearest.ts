import { distance } from 'fastest-levenshtein';

/**
 * The candidate that a misspelt word most likely meant, undefined when none is near.
 *
 * Near: at most one edit in up to three letters, two in up to six, three beyond; two swapped letters count as half of one.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const limit = word.length <= 3 ? 1 : word.length <= 6 ? 2 : 3;
  let best: string | undefined;
  let bestCost = limit + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > limit || candidate === word) continue;
    const cost = swapped(word, candidate) ? 0.5 : distance(word.toLowerCase(), candidate.toLowerCase());
    if (cost < bestCost && cost < candidate.length) {
      best = candidate;
      bestCost = cost;
    }
  }
  return best;
}

/** The words differ by two neighbouring letters that changed places. */
function swapped(word: string, candidate: string): boolean {
  if (word.length !== candidate.length) return false;
  let at = 0;
  while (at < word.length && word[at] === candidate[at]) at++;
  return (
    word[at] === candidate[at + 1] && word[at + 1] === candidate[at] && word.slice(at + 2) === candidate.slice(at + 2)
  );
}
