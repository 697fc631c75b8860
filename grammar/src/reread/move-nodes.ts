import { type CompositeCstNode, type CstNode, isCompositeCstNode, isLeafCstNode, type RootCstNode } from 'langium';

/** How far the text after an edited block has moved. */
export interface Shift {
  readonly offset: number;
  readonly lines: number;
  /** On the line on which the block ends. */
  readonly characters: number;
  /** The line on which the block ended before. */
  readonly lastLine: number;
}

/*
 * Langium keeps places of nodes to itself, and would read the whole text anew to change one. The names are checked
 * where they are used; a test compares the moved tree with one that was read whole.
 */

/** Moves all that stands after the node, and lets what holds it measure itself anew. */
export function moveAfter(node: CstNode, shift: Shift): void {
  for (let within = node, holder = node.container; holder; within = holder, holder = holder.container) {
    measureAnew(holder);
    const index = holder.content.indexOf(within);
    for (let i = index + 1; i < holder.content.length; i++) move(holder.content[i], shift);
  }
}

function move(node: CstNode | undefined, shift: Shift): void {
  if (isCompositeCstNode(node)) {
    if (shift.lines !== 0 || shift.characters !== 0) measureAnew(node);
    for (const child of node.content) move(child, shift);
  } else if (isLeafCstNode(node)) moveLeaf(node, shift);
}

function moveLeaf(leaf: CstNode, { offset, lines, characters, lastLine }: Shift): void {
  if (!('_offset' in leaf)) return;
  leaf._offset = leaf.offset + offset;
  if (lines === 0 && characters === 0) return;
  if (!('_startLine' in leaf && '_startColumn' in leaf && '_endLine' in leaf && '_endColumn' in leaf)) return;
  const { start, end } = leaf.range;
  leaf._startLine = start.line + lines;
  leaf._endLine = end.line + lines;
  if (start.line === lastLine) leaf._startColumn = start.character + characters;
  if (end.line === lastLine) leaf._endColumn = end.character + characters;
}

function measureAnew(node: CompositeCstNode): void {
  if ('_rangeCache' in node) node._rangeCache = undefined;
}

export function setText(root: RootCstNode, text: string): void {
  if ('_text' in root) root._text = text;
}
