import {
  isAnswerable,
  isTouchpoint,
  type Journey,
  journeyNames,
  type Remark,
  remarksOf,
  stagesOf,
  type Touchpoint,
  touchpointsOf,
} from '@cjm/grammar';
import type { LeafCstNode } from 'langium';
import { CstUtils } from 'langium';
import type { TextEdit } from 'vscode-languageserver';
import { nameFromLabel } from '../name-from-label.ts';

/** Something without a name, the name that it could have, and the edit that gives it. */
export interface NameToGive<T> {
  readonly node: T;
  readonly text: string;
  readonly name: string;
  readonly edit: TextEdit;
}

/** The journey's touchpoints and steps that nothing can refer to yet. */
export const touchpointsToName = (journey: Journey): NameToGive<Touchpoint>[] =>
  toName(stagesOf(journey).flatMap(touchpointsOf), (name) => journeyNames(journey).touchpoints.has(name));

/** The journey's pains and needs that nothing can answer by name yet. */
export const remarksToName = (journey: Journey): NameToGive<Remark>[] =>
  toName(
    [journey, ...stagesOf(journey).flatMap((stage) => [stage, ...touchpointsOf(stage)])]
      .flatMap(remarksOf)
      .filter(isAnswerable),
    (name) => journeyNames(journey).remarks.has(name),
  );

function toName<T extends Touchpoint | Remark>(
  nodes: readonly T[],
  isTaken: (name: string) => boolean,
): NameToGive<T>[] {
  const given = new Set<string>();
  return nodes.flatMap((node) => {
    const text = isTouchpoint(node) ? node.label : node.text;
    const keyword = firstLeaf(node);
    if (node.name || !text || !keyword) return [];
    const name = nameFromLabel(text, (each) => !isTaken(each) && !given.has(each) && each !== 'exit');
    if (name === undefined) return [];
    given.add(name);
    const at = keyword.range.end;
    return [{ node, text, name, edit: { range: { start: at, end: at }, newText: ` ${name}` } }];
  });
}

const firstLeaf = ({ $cstNode }: Touchpoint | Remark): LeafCstNode | undefined =>
  $cstNode && CstUtils.findLeafNodeAtOffset($cstNode, $cstNode.offset);
