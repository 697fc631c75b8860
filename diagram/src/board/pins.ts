import { lineGap } from './items.ts';
import type { Stacks } from './stack-board.ts';
import { endOf, levelAt, type Strand } from './strand.ts';

/** Where strands meet the sides of their cards: px from the card's middle, downwards. */
export interface Pins {
  readonly left: ReadonlyMap<Strand, number>;
  readonly right: ReadonlyMap<Strand, number>;
}

/** In px: between two pins where there are few, so that lines side by side run straight in; at least; from a card's corners. */
const apart = { rather: lineGap, least: 8, corner: 10 };
const few = 3;
/** A card grows for a line that would run straight in, as far as this from its middle, in px. */
const far = 36;

/** One side of a card: what begins or ends there, from top to bottom. */
export interface Side {
  readonly card: string;
  readonly strands: readonly Strand[];
}

/** Right sides and left sides of the cards. */
export function sidesOf(
  strands: readonly Strand[],
  { lineAt, offsetOf }: Stacks,
): {
  readonly right: readonly Side[];
  readonly left: readonly Side[];
} {
  const lineOffset = (strand: Strand, station: number) => offsetOf(lineAt(strand, station));
  const sideOf = (card: string, list: readonly Strand[], beside: (strand: Strand) => number): Side => ({
    card,
    strands: list.toSorted((a, b) => {
      const [first, second] = [beside(a), beside(b)];
      return (
        levelAt(a, first) - levelAt(b, second) || lineOffset(a, first) - lineOffset(b, second) || a.index - b.index
      );
    }),
  });
  return {
    right: [...Map.groupBy(strands, ({ left }) => left)].map(([card, list]) =>
      sideOf(card, list, ({ start }) => start + 1),
    ),
    left: [...Map.groupBy(strands, ({ right }) => right)].map(([card, list]) =>
      sideOf(card, list, (strand) => endOf(strand) - 1),
    ),
  };
}

/** Where a strand would run straight on from its card: px from the card's middle; undefined: nowhere. */
export type Straight = (strand: Strand) => number | undefined;

/** How high a card has to be for what meets one of its sides, in px. */
export function heightFor(side: Side, straight: Straight): number {
  const { above, below } = spread(side, Number.POSITIVE_INFINITY, straight);
  const most = Math.max(above, below);
  const spreading = most * (most <= few ? apart.rather : apart.least);
  const reaches = side.strands.map((strand) => Math.abs(straight(strand) ?? 0)).filter((reach) => reach <= far);
  return 2 * apart.corner + 2 * Math.max(spreading, ...reaches);
}

/**
 * The pins of one side: one whose line runs straight on stays level with it, the others spread from there; where there
 * is room between them, each that can stays level with its line.
 */
export function pinSide(side: Side, height: number, straight: Straight): readonly (readonly [Strand, number])[] {
  const limit = height / 2 - apart.corner;
  const { middle, above, below } = spread(side, limit, straight);
  const gapAbove = gapFor(above, limit + middle);
  const gapBelow = gapFor(below, limit - middle);
  const spreadOut = side.strands.map((_, i) => middle + (i - above) * (i < above ? gapAbove : gapBelow));
  const level = side.strands.map((strand, i) => {
    const y = straight(strand);
    return y !== undefined && Math.abs(y) <= limit ? y : (spreadOut[i] ?? 0);
  });
  const roomy = level.every((y, i) => i === 0 || y - (level[i - 1] ?? 0) >= apart.least);
  return side.strands.map((strand, i) => [strand, (roomy ? level : spreadOut)[i] ?? 0]);
}

/** How many pins are above and below the one that stays where it is, or else the middle of the side. */
function spread(
  { strands }: Side,
  limit: number,
  straight: Straight,
): { readonly middle: number; readonly above: number; readonly below: number } {
  let middle: number | undefined;
  let above = (strands.length - 1) / 2;
  strands.forEach((strand, i) => {
    const y = straight(strand);
    if (y === undefined || Math.abs(y) > limit || (middle !== undefined && Math.abs(y) >= Math.abs(middle))) return;
    middle = y;
    above = i;
  });
  return { middle: middle ?? 0, above, below: strands.length - 1 - above };
}

function gapFor(count: number, reach: number): number {
  return count === 0 ? 0 : Math.min(apart.rather, reach / count);
}
