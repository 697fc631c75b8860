import type { Size } from '../geometry.ts';
import { narrowestCard } from '../spacing.ts';
import { isRow } from './board.ts';
import type { Spot } from './place-labels.ts';
import { upperOf } from './side-by-side.ts';
import { endOf, leavesLeft, levelAt, type Strand } from './strand.ts';

/** A label higher than this, in px, would tear the rows apart. */
const highest = 66;

/** A line with more others beside it is lost among them. */
const crowd = 6;

/** So many corridors are tried, from the card that the move leaves: the label belongs near it. */
const tries = 4;

/**
 * Where the label of a move can stand across its upright line in the gutter beside the card that it leaves; undefined:
 * nowhere.
 */
export function createAcross(strands: readonly Strand[]): (strand: Strand, label: Size) => Spot | undefined {
  const gutters = new Map<number, Strand[]>();
  for (const strand of strands) {
    for (let i = 0; i + 1 < strand.levels.length; i++) {
      const list = gutters.get(strand.start + i);
      if (list) list.push(strand);
      else gutters.set(strand.start + i, [strand]);
    }
  }
  return (strand, label) => {
    if (label.height > highest) return undefined;
    const forward = leavesLeft(strand);
    const station = forward ? strand.start : endOf(strand) - 1;
    const [left, right] = [levelAt(strand, station), levelAt(strand, station + 1)];
    const [from, to] = forward ? [left, right] : [right, left];
    const towards = Math.sign(to - from);
    for (let level = from + towards, tried = 0; level !== to && towards !== 0 && tried < tries; level += towards) {
      if (isRow(level)) continue;
      tried += 1;
      const others = (gutters.get(station) ?? []).filter((other) => other !== strand && passes(other, station, level));
      if (others.length > crowd) continue;
      const side = freeSide(strand, others, station);
      if (side === 'both' || (side !== undefined && label.width <= narrowestCard)) {
        return { kind: 'across', station, level, side };
      }
    }
    return undefined;
  };
}

function passes(strand: Strand, station: number, level: number): boolean {
  const [a, b] = [levelAt(strand, station), levelAt(strand, station + 1)];
  return Math.min(a, b) < level && level < Math.max(a, b);
}

/**
 * Where none of the others is. Upright lines that do not cross stand in order: of two that go up, the upper one is the
 * left one; of two that go down, the right one.
 */
function freeSide(strand: Strand, others: readonly Strand[], station: number): Spot['side'] | undefined {
  const climb = levelAt(strand, station) - levelAt(strand, station + 1);
  const sides = new Set<'left' | 'right'>();
  for (const other of others) {
    const otherClimb = levelAt(other, station) - levelAt(other, station + 1);
    const [before, after] = [compare(other, strand, station, -1), compare(other, strand, station + 1, 1)];
    if (climb * otherClimb <= 0 || before * after < 0) return undefined;
    const upper = (before || after || other.index - strand.index) < 0;
    sides.add(upper === climb > 0 ? 'left' : 'right');
  }
  if (sides.size === 2) return undefined;
  return sides.has('left') ? 'right' : sides.has('right') ? 'left' : 'both';
}

/** Which is the upper one at a station, or beyond it where they are level. */
function compare(a: Strand, b: Strand, station: number, towards: 1 | -1): number {
  return levelAt(a, station) - levelAt(b, station) || upperOf(a, b, station, towards);
}
