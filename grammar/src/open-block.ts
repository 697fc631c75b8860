import type { IToken } from 'chevrotain';
import { fileBlock, type Shape } from './shape.ts';

/** A block that is open where the text is read. */
export interface Block {
  readonly kind: string;
  /** The statement that the braces belong to; undefined for the file. */
  readonly owner: IToken | undefined;
  readonly brace: IToken | undefined;
  /** Indentation of the line on which the block opens: one-based column of its first token. */
  readonly indent: number;
  /** The statement that stands beside the owner without braces, if that is why the block was opened. */
  readonly joined?: IToken;
}

/** What it is called in messages. */
export function describe(block: Block | undefined): string {
  if (!block?.owner) return block?.brace ? 'this statement' : 'a file';
  return `the ${block.owner.image} of line ${block.owner.startLine}`;
}

/** What is wrong with a statement that the block can't hold. */
export function misplaced(token: IToken, block: Block, shape: Shape): string {
  const homes = [...shape.statements].filter(([, keywords]) => keywords.has(token.tokenType.name));
  const names = homes.map(([kind]) =>
    kind === fileBlock ? 'at the top of the file' : `in ${/^[AEIO]/.test(kind) ? 'an' : 'a'} ${kind.toLowerCase()}`,
  );
  const where = block.owner ? `in ${describe(block)}` : 'at the top of the file';
  return `"${token.image}" can't stand ${where}: it belongs ${names.join(' or ')}.`;
}
