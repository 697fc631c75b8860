import type { Board } from './board.ts';
import { reach } from './find-way.ts';
import type { LooseStrand } from './strand.ts';

/** A part of the board that nothing else touches: the same wherever it stands, and whatever its cards are called. */
export interface Section {
  /** How many stations it has. */
  readonly width: number;
  readonly levels: number;
  readonly cards: readonly SectionCard[];
  /** Numbers of the cards at the left and at the right end of each strand. */
  readonly strands: readonly (readonly [left: number, right: number])[];
}

interface SectionCard {
  readonly station: number;
  readonly level: number;
  /** Levels that it may stand on. */
  readonly choices: readonly number[];
}

/** From a card to a level that no strand looks at: an odd number, so that rows stay rows. */
const margin = reach + 1;

/** A section with the ids of its cards, and its strands as they are on the board; both in its own order. */
export interface PlacedSection {
  readonly section: Section;
  /** Level of the board that is its first one. */
  readonly top: number;
  readonly cards: readonly string[];
  readonly strands: readonly LooseStrand[];
}

/**
 * The board cut where all strands meet at one card, so that none of the one side crosses any of the other. Such a card
 * belongs to both sides, and stays where it is. `levelsOf` tells where each of the others may stand.
 */
export function sectionsOf(
  board: Board,
  strands: readonly LooseStrand[],
  levelsOf: (card: string) => readonly number[],
): readonly PlacedSection[] {
  const cuts = cutsOf(board, strands);
  const lefts: number[] = [];
  for (let station = 0; station < board.width; station++) {
    lefts.push(cuts.has(station) ? station : (lefts.at(-1) ?? 0));
  }
  const cardsAt = Map.groupBy(board.spots.keys(), (card) => board.spots.get(card)?.station);
  return [...Map.groupBy(strands, ({ start }) => lefts[start] ?? 0)].map(([from, own]) => {
    const width = own.reduce((last, { end }) => Math.max(last, end), from) - from + 1;
    const cards = Array.from({ length: width }, (_, i) => cardsAt.get(from + i) ?? []).flat();
    const numbers = new Map(cards.map((card, number) => [card, number]));
    let [top, bottom] = [board.levels, 0];
    const spots = cards.map((card) => {
      const { station, level } = board.spots.get(card) ?? { station: from, level: 0 };
      const choices = cuts.has(station) ? [] : levelsOf(card);
      for (const one of [level, ...choices]) [top, bottom] = [Math.min(top, one), Math.max(bottom, one)];
      return { station, level, choices };
    });
    top = Math.max(0, top - margin);
    bottom = Math.min(board.levels - 1, bottom + margin);
    const section = {
      width,
      levels: bottom - top + 1,
      cards: spots.map(({ station, level, choices }) => ({
        station: station - from,
        level: level - top,
        choices: choices.map((choice) => choice - top),
      })),
      strands: own.map(({ left, right }) => [numbers.get(left) ?? 0, numbers.get(right) ?? 0] as const),
    };
    return { section, top, cards, strands: own };
  });
}

/** Stations inside the board that one card stands at and no strand passes. */
function cutsOf(board: Board, strands: readonly LooseStrand[]): ReadonlySet<number> {
  const counts = new Uint32Array(board.width);
  for (const { station } of board.spots.values()) counts[station] = (counts[station] ?? 0) + 1;
  for (const { start, end } of strands) counts.fill(2, start + 1, end);
  return new Set([...counts.keys()].slice(1, -1).filter((station) => counts[station] === 1));
}
