import { remember } from '../remember.ts';
import type { Board } from './board.ts';
import type { FlowMove } from './flow.ts';
import { sectionsOf } from './sections.ts';
import { type LooseStrand, type Strand, strandsOf } from './strand.ts';
import { type Woven, weaveSection } from './weave-section.ts';

/** Those of some maps of thousands of touchpoints. */
const kept = 8192;

/** An edit leaves nearly all sections of a map as they were. */
const sections = remember<Woven>(kept);

/** Ways for all moves, and levels for the cards, section by section. */
export function weave(
  board: Board,
  moves: readonly FlowMove[],
  levelsOf: (card: string) => readonly number[],
): readonly Strand[] {
  const loose = strandsOf(moves, board);
  const ways = new Map<LooseStrand, readonly number[]>();
  for (const { section, top, cards, strands } of sectionsOf(board, loose, levelsOf)) {
    const woven = sections(JSON.stringify(section), () => weaveSection(section));
    cards.forEach((card, i) => {
      board.move(card, top + (woven.levels[i] ?? 0));
    });
    strands.forEach((strand, i) => {
      ways.set(
        strand,
        (woven.ways[i] ?? []).map((level) => top + level),
      );
    });
  }
  const levelOf = (card: string) => board.spots.get(card)?.level ?? 0;
  return loose.map((strand): Strand => {
    const { index, move, left, right, start } = strand;
    const levels = [levelOf(left), ...(ways.get(strand) ?? []), levelOf(right)];
    return { index, move, left, right, start, levels };
  });
}
