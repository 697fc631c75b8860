import { type Move, movesOf, type Touchpoint } from '@cjm/grammar';
import { exit } from '@cjm/grammar/model';
import type { AstNode } from 'langium';
import { called, headRange } from './places.ts';
import type { Rule } from './rule.ts';

export const duplicateMove: Rule = {
  name: 'duplicate-move',
  description: 'Disallow two moves between one pair of touchpoints.',
  category: 'correctness',
  severity: 'error',
  looksAt: 'journey',
  *check({ journey }, { document }) {
    const told = new Map<AstNode, Map<Stop, Move>>();
    for (const move of movesOf(journey)) {
      for (const { from, to, names } of pairsOf(move)) {
        const known = told.get(from) ?? new Map<Stop, Move>();
        told.set(from, known);
        const earlier = known.get(to);
        if (!earlier) known.set(to, move);
        else
          yield {
            message: `The move from ${names} is told already: keep one of the two.`,
            range: headRange(move),
            related: [{ uri: document.uri.toString(), range: headRange(earlier), message: 'This is the first.' }],
          };
      }
    }
  },
};

type Stop = AstNode | typeof exit;

function pairsOf(move: Move): { from: AstNode; to: Stop; names: string }[] {
  const stops: readonly (Touchpoint | typeof exit | undefined)[] = [
    move.source?.ref,
    ...move.targets.map((target) => (target.exit ? exit : target.touchpoint?.ref)),
  ];
  return stops.slice(1).flatMap((to, index) => {
    const from = stops[index];
    if (!from || from === exit || !to) return [];
    return { from, to, names: `${called(from)} to ${to === exit ? exit : called(to)}` };
  });
}
