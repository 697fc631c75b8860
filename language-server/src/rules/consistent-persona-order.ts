import { emotionsOf, isEmotion, isMeasure, isPath, isRemark, isStage, isTouchpoint, type Persona } from '@cjm/grammar';
import { type AstNode, AstUtils, type Reference, type TextDocument } from 'langium';
import type { Fix } from '../finding.ts';
import { called, headRange, referenceRange } from './places.ts';
import type { Problem, Rule } from './rule.ts';

/** The order is that of the journey's `for`, else of the declarations: the one in which the picture shows them. */
export const consistentPersonaOrder: Rule = {
  name: 'consistent-persona-order',
  description: 'Enforce one order of personas throughout a journey.',
  category: 'style',
  severity: 'info',
  off: true,
  fixable: true,
  looksAt: 'journey',
  *check({ map, nodes, journey }, { document }) {
    const ranks = new Map(map.personas.map(({ id }, rank) => [nodes.get(id), rank]));
    const rankOf = (reference: Reference<Persona> | undefined): number => ranks.get(reference?.ref) ?? ranks.size;
    for (const node of AstUtils.streamAllContents(journey)) {
      const named = personasOf(node);
      const sorted = named.toSorted((a, b) => rankOf(a) - rankOf(b));
      const first = sorted.findIndex((reference, index) => reference !== named[index]);
      const [early, late] = [sorted[first], named[first]];
      if (early && late) yield inList(named, sorted, early, late, document.textDocument);
      if (isStage(node) || isTouchpoint(node)) {
        const own = emotionsOf(node).filter(({ personas }) => personas.length > 0);
        const index = own.findIndex(
          ({ personas }, at) => at > 0 && rankOf(personas[0]) < rankOf(own[at - 1]?.personas[0]),
        );
        const [emotion, before] = [own[index], own[index - 1]];
        if (emotion && before) {
          yield {
            message: `What ${nameOf(emotion.personas[0])} feels stands after what ${nameOf(before.personas[0])} feels: keep to the order of the journey.`,
            range: headRange(emotion),
          };
        }
      }
    }
  },
};

function personasOf(node: AstNode): readonly Reference<Persona>[] {
  if (isRemark(node) || isEmotion(node) || isMeasure(node) || isPath(node)) return node.personas;
  return isStage(node) || isTouchpoint(node) ? node.personas : [];
}

function inList(
  named: readonly Reference<Persona>[],
  sorted: readonly Reference<Persona>[],
  early: Reference<Persona>,
  late: Reference<Persona>,
  text: TextDocument,
): Problem {
  const edits = named.flatMap((reference, index) => {
    const other = sorted[index];
    return other && other !== reference
      ? [{ range: referenceRange(reference), text: text.getText(referenceRange(other)) }]
      : [];
  });
  const fix: Fix = { does: { kind: 'order' }, safe: true, edits };
  return {
    message: `${nameOf(early)} stands after ${nameOf(late)}: keep to the order of the journey.`,
    range: referenceRange(early),
    fixes: [fix],
  };
}

const nameOf = (reference: Reference<Persona> | undefined): string => called(reference?.ref ?? {});
