import type { MappedJourney } from '@cjm/grammar';
import { type AstNode, AstUtils, type CstNode } from 'langium';
import { type Refused, refused } from './change.ts';

/** The journey that is edited, and the text it was read from. */
export interface Subject {
  readonly text: string;
  readonly mapped: MappedJourney;
}

/** A statement that was found by its id, and where it stands in the text. */
export interface Written<Node extends AstNode = AstNode> {
  readonly node: Node;
  readonly cst: CstNode;
}

/** The statement with this id; why not, when there is none that can be edited here. */
export function writtenAs({ mapped }: Subject, id: string): Written | Refused {
  const node = mapped.nodes.get(id) ?? moveOf(mapped, id);
  const cst = node?.$cstNode;
  if (!node || !cst) return refused('gone');
  const { uri } = AstUtils.getDocument(node);
  if (node.$cstNode?.root !== mapped.journey.$cstNode?.root) {
    return { refused: { kind: 'elsewhere', file: uri.path.split('/').at(-1) ?? '' } };
  }
  return { node, cst };
}

/** A move has no statement of its own where it follows from the order, and shares one where moves are chained. */
function moveOf({ journey, map }: Subject['mapped'], id: string): AstNode | undefined {
  const start = map.moves.find((move) => move.id === id)?.range?.start;
  if (!start) return undefined;
  return journey.items.find(({ $type, $cstNode }) => {
    const at = $cstNode?.range.start;
    return $type === 'Move' && at?.line === start.line && at.character === start.character;
  });
}
