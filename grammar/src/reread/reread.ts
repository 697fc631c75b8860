import { type AstNode, AstUtils, CompositeCstNodeImpl, type CstNode, CstNodeBuilder, type ParseResult } from 'langium';
import { maxLength } from '../lexer.ts';
import { isDocument } from '../node-types.ts';
import { forget } from '../once-per-node.ts';
import { type Block, blocksAround, isBlock, statementsIn } from './find-block.ts';
import { findChange } from './find-change.ts';
import { depthOf, frameBlock } from './frame-block.ts';
import { moveAfter, setText } from './move-nodes.ts';

/** Trees with mistakes that are known to change nothing outside of the block they stand in. */
const contained = new WeakSet<ParseResult>();

/**
 * Reads a text that differs from the one before inside one block by reading that block alone: the rest of the tree is
 * kept and moved. Gives the tree that reading the whole text would give, or undefined where only that can tell.
 */
export function reread<T extends AstNode>(
  before: ParseResult<T>,
  text: string,
  read: (text: string) => ParseResult,
): ParseResult<T> | undefined {
  const root = before.value.$cstNode?.root;
  if (!root || text.length > maxLength) return undefined;
  const change = findChange(root.fullText, text);
  const growth = change.added - change.length;
  const block = blocksAround(before.value, change).findLast((each) => holdsAllMistakes(each, before));
  const place = block?.$cstNode;
  if (!block || !place) return undefined;

  const end = place.end + growth;
  const fresh = readBlock(block, text.slice(place.offset, end), end, read);
  if (!fresh?.block.$cstNode) return undefined;
  replace(block, place, fresh.block, fresh.block.$cstNode, growth);
  setText(root, text);
  const after = { ...before, lexerErrors: fresh.result.lexerErrors, parserErrors: fresh.result.parserErrors };
  contained.add(after);
  return after;
}

/** Nothing outside of the block was misread because of a mistake. */
function holdsAllMistakes({ $cstNode }: Block, result: ParseResult): boolean {
  const mistakes = mistakesOf(result);
  if (mistakes.length === 0) return true;
  return contained.has(result) && mistakes.every((offset) => isInside($cstNode, offset));
}

const mistakesOf = ({ lexerErrors, parserErrors }: ParseResult): number[] => [
  ...lexerErrors.map(({ offset }) => offset),
  ...parserErrors.map(({ token }) => token.startOffset),
];

const isInside = (node: CstNode | undefined, offset: number): boolean =>
  node !== undefined && node.offset <= offset && offset < node.end;

interface Fresh {
  readonly block: Block;
  readonly result: ParseResult;
}

/** The block as its new text reads between the heads of what holds it; undefined where it reaches beyond its end. */
function readBlock(block: Block, text: string, end: number, read: (text: string) => ParseResult): Fresh | undefined {
  const start = block.$cstNode;
  if (!start) return undefined;
  const framed = frameBlock(block, text, { offset: start.offset, ...start.range.start });
  if (framed === undefined) return undefined;
  const result = read(framed);
  const fresh = onlyBlock(result.value, block);
  if (fresh?.$cstNode?.offset !== start.offset || fresh.$cstNode.end !== end) return undefined;
  const mistakes = mistakesOf(result);
  if (mistakes.length === 0) return { block: fresh, result };
  // A brace in a text may be a brace that has lost its place, and then what it means depends on the rest of the file.
  const bracesInTexts = text.match(/"(\\.|[^"\\\n])*"/g)?.some((each) => /[{}]/.test(each)) ?? false;
  if (bracesInTexts || !mistakes.every((offset) => isInside(fresh.$cstNode, offset))) return undefined;
  return { block: fresh, result };
}

/** The one statement of its kind that a framed text holds. */
function onlyBlock(file: AstNode, { $container, $type }: Block): Block | undefined {
  let only: AstNode | undefined = file;
  for (let depth = depthOf($container); depth >= 0 && only; depth--) {
    const statements: readonly AstNode[] = statementsIn(only);
    only = statements.length === 1 ? statements[0] : undefined;
  }
  return isDocument(file) && file.imports.length === 0 && only && isBlock(only) && only.$type === $type
    ? only
    : undefined;
}

/** Puts the fresh block in the old one's place, in both trees. */
function replace(block: Block, place: CstNode, fresh: Block, freshPlace: CstNode, growth: number): void {
  const before = place.range.end;
  const after = freshPlace.range.end;
  const lines = after.line - before.line;
  const characters = after.character - before.character;
  const holder = place.container;
  if (holder instanceof CompositeCstNodeImpl) {
    const builder = new CstNodeBuilder();
    builder.insertChildren(holder, holder.content.indexOf(place), [freshPlace]);
    builder.removeNode(place);
  }
  moveAfter(freshPlace, { offset: growth, lines, characters, lastLine: before.line });

  const siblings = statementsIn(block.$container);
  siblings.splice(siblings.indexOf(block), 1, fresh);
  AstUtils.linkContentToContainer(block.$container);
  for (let node: AstNode | undefined = block.$container; node; node = node.$container) forget(node);
}
