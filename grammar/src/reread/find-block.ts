import { type AstNode, type CstNode, isCompositeCstNode, isLeafCstNode } from 'langium';
import type { Opportunity, Persona, Solution, Stage, Touchpoint } from '../generated/ast.ts';
import { isDocument, isJourney, isOpportunity, isPersona, isSolution, isStage, isTouchpoint } from '../node-types.ts';
import type { Change } from './find-change.ts';

/** A statement small enough to be read alone, with braces that say where it ends. */
export type Block = Persona | Stage | Touchpoint | Opportunity | Solution;

export const isBlock = (node: AstNode): node is Block =>
  isPersona(node) || isStage(node) || isTouchpoint(node) || isOpportunity(node) || isSolution(node);

/** The blocks between whose braces the whole change lies, outermost first. */
export function blocksAround(node: AstNode, change: Change): Block[] {
  for (const child of statementsIn(node)) {
    if (!holds(child.$cstNode, change)) continue;
    return isBlock(child) ? [child, ...blocksAround(child, change)] : blocksAround(child, change);
  }
  return [];
}

/** The statements that may hold or be a block. */
export function statementsIn(node: AstNode): AstNode[] {
  if (isDocument(node)) return node.declarations;
  return isJourney(node) || isStage(node) || isTouchpoint(node) || isOpportunity(node) ? node.items : [];
}

/** The change stands after the statement's opening brace and before its closing one. */
function holds(node: CstNode | undefined, { offset, length }: Change): boolean {
  if (!node || node.offset >= offset || node.end <= offset + length) return false;
  const [open, close] = bracesOf(node);
  return open !== undefined && close !== undefined && open < offset && offset + length <= close;
}

/** Where the statement's own braces stand. A rule without a node of its own leaves a wrapping one. */
function bracesOf(node: CstNode): [open?: number, close?: number] {
  if (!isCompositeCstNode(node)) return [];
  const open = node.content.find((child) => isLeafCstNode(child) && child.tokenType.name === '{');
  const last = node.content.findLast((child) => !child.hidden);
  if (open && last && isLeafCstNode(last) && last.tokenType.name === '}') return [open.offset, last.offset];
  return last && last.offset === node.offset ? bracesOf(last) : [];
}
