import { endOf, levelAt, type Strand } from './strand.ts';

/**
 * Which of two strands that share a level at a station had better be the upper one there, seen to one side: the one
 * that is above where they part. Negative: the first; positive: the second; 0: they end at the same card.
 */
export function upperOf(a: Strand, b: Strand, station: number, towards: 1 | -1): number {
  for (let at = station + towards; ; at += towards) {
    if (at < Math.max(a.start, b.start) || at > Math.min(endOf(a), endOf(b))) return 0;
    const difference = levelAt(a, at) - levelAt(b, at);
    if (difference !== 0) return difference;
  }
}
