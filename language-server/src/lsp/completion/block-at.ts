import { fileBlock, type Shape } from '@cjm/grammar';

/** Where in the text a place lies, judged by braces and quotes alone, so that half-written text is no hindrance. */
export interface BlockAt {
  /** The kinds of the blocks around, the grammar's rules, outermost first: `Document`, `Journey`, `Stage`. */
  readonly blocks: readonly string[];
  /** Where the statements begin that stand before the place with no brace between. */
  readonly from: number;
  /** The text in quotes that the place lies in; `from` is that of its quotation mark. */
  readonly quoted?: { readonly from: number; readonly to: number };
}

/** What braces and words can hide in. A text that is cut off ends with its line; a comment or block may lack its end. */
const pieces = /"""[\s\S]*?(?:"""|$)|"(?:\\.|[^"\\\r\n])*"?|\/\/[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$)|[{}]/g;

/** The braces of a text, and what is to be read as a whole: texts in quotes, comments. */
export const matchPieces = (text: string): Iterable<RegExpExecArray> => text.matchAll(pieces);

/** Undefined within a comment, and in a block that nothing is known of. */
export function blockAt(text: string, offset: number, shape: Shape): BlockAt | undefined {
  const heads: { readonly from: number; readonly to: number }[] = [];
  let from = 0;
  let quoted: BlockAt['quoted'];
  for (const { 0: piece, index } of text.matchAll(pieces)) {
    if (index >= offset) break;
    if (piece === '{') heads.push({ from, to: index });
    else if (piece === '}') heads.pop();
    else {
      if (!isWithin(piece, index, offset)) continue;
      if (piece.startsWith('/')) return undefined;
      quoted = { from: index, to: index + piece.length };
      break;
    }
    from = index + 1;
  }
  const blocks = [fileBlock];
  for (const head of heads) {
    const block = opened(text.slice(head.from, head.to), blocks.at(-1) ?? fileBlock, shape);
    if (block === undefined) return undefined;
    blocks.push(block);
  }
  return { blocks, from, ...(quoted && { quoted }) };
}

/** Right behind its last sign a comment or text is over, unless that sign is not there. */
function isWithin(piece: string, start: number, offset: number): boolean {
  const end = start + piece.length;
  if (offset !== end) return offset < end;
  if (piece.startsWith('//')) return true;
  if (piece.startsWith('/*')) return piece.length < 4 || !piece.endsWith('*/');
  if (piece.startsWith('"""')) return piece.length < 6 || !piece.endsWith('"""');
  return piece.length < 2 || !piece.endsWith('"');
}

/** The kind of block that the brace behind such statements opens: that of the last that can have a block here. */
function opened(head: string, parent: string, shape: Shape): string | undefined {
  const starters = shape.statements.get(parent);
  const bare = head.replace(pieces, (piece) => (piece.startsWith('/') ? ' ' : '""'));
  const words = [...bare.matchAll(/(^[^\S\r\n]*|[\r\n]\s*)?([\p{L}-]+)/gu)].flatMap(([, line, word = '']) => {
    const block = starters?.has(word) ? shape.blocks.get(word) : undefined;
    return block === undefined ? [] : { block, isFirst: line !== undefined };
  });
  // A keyword may be the name of what another begins, so one at the start of a line counts more.
  return (words.findLast(({ isFirst }) => isFirst) ?? words[0])?.block;
}
