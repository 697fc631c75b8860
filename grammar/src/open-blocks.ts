import type { IToken, TokenType } from 'chevrotain';
import { type Block, describe } from './open-block.ts';
import { isFirst, mayContinue, startsStatement } from './roles.ts';
import { fileBlock, type Shape } from './shape.ts';
import { problemAfter, problemAt, type SyntaxProblem } from './syntax-problem.ts';
import { virtual } from './virtual-token.ts';

/**
 * The blocks that are open where the text is read, from the file to the innermost. Puts in the braces that are missing:
 * each is a token for the parser, and a problem with its fix.
 */
export class OpenBlocks {
  /** The statement that was begun last in the innermost block. */
  owner: IToken | undefined;
  /** One-based column of the first token of the line that is read. */
  lineIndent = 1;
  /** How many more braces the rest of the text closes than it opens. */
  bracesOver: number;
  /** The text opens more blocks than it closes. */
  readonly bracesMissing: boolean;
  private ownerIndent = 1;
  private readonly blocks: Block[] = [file];
  private readonly out: IToken[];
  private readonly problems: SyntaxProblem[];
  private readonly shape: Shape;
  private readonly types: Readonly<Record<string, TokenType>>;

  /**
   * @param tokens the whole text
   * @param out where braces are put, behind the tokens that have been read
   * @param problems where they are told
   */
  constructor(
    tokens: readonly IToken[],
    out: IToken[],
    problems: SyntaxProblem[],
    shape: Shape,
    types: Readonly<Record<string, TokenType>>,
  ) {
    this.bracesOver = count(tokens, '}') - count(tokens, '{');
    this.bracesMissing = this.bracesOver < 0;
    this.out = out;
    this.problems = problems;
    this.shape = shape;
    this.types = types;
  }

  /** The innermost. */
  get top(): Block {
    return this.blocks.at(-1) ?? file;
  }

  /** Whether it is the file. */
  get isOutermost(): boolean {
    return this.blocks.length === 1;
  }

  /** Whether a statement that begins with the keyword can stand in the innermost block. */
  holds(keyword: string): boolean {
    return this.allows(this.top.kind, keyword);
  }

  /** The same for any block that is open. */
  holdsSomewhere(keyword: string): boolean {
    return this.blocks.some(({ kind }) => this.allows(kind, keyword));
  }

  /** The token begins a statement of the innermost block. */
  own(token: IToken): void {
    this.owner = token;
    this.ownerIndent = this.lineIndent;
  }

  /** A brace stands here that opens the block of the last statement. */
  open(brace: IToken): void {
    this.push(brace, this.lineIndent);
  }

  /** A brace stands here that closes the innermost. */
  close(): void {
    this.blocks.pop();
    this.owner = undefined;
  }

  closeMissing(before: IToken): void {
    const block = this.blocks.pop();
    const last = this.out.at(-1) ?? before;
    this.out.push(virtual(this.types['}'], last));
    this.problems.push(
      problemAfter(last, `The block of ${describe(block)} is not closed: add "}".`, {
        does: { kind: 'add', what: '"}"' },
        offset: last.startOffset + last.image.length,
        length: 0,
        text: '\n}',
      }),
    );
  }

  /** Braces are missing and this one stands under an outer block's line: the inner ones were not closed. */
  closeByIndent(token: IToken): void {
    const column = token.startColumn ?? 1;
    const meant = this.blocks.findLastIndex((block) => block.brace && block.indent === column);
    if (meant < 1 || this.top.indent <= column) return;
    while (this.blocks.length - 1 > meant) this.closeMissing(token);
  }

  /** The word begins a statement that can stand in the block of the one before, whose brace was forgotten. */
  opensMissing(token: IToken, before: IToken): boolean {
    const { owner, shape } = this;
    if (this.bracesOver < 1 || !owner || mayContinue(shape, owner, token.tokenType.name)) return false;
    if (isFirst(token, before) && this.lineIndent <= this.ownerIndent) return false;
    return this.allows(this.kindOf(owner), token.tokenType.name);
  }

  openMissing(before: IToken): void {
    const block = this.push(virtual(this.types['{'], before), this.ownerIndent);
    if (block.brace) this.out.push(block.brace);
    this.bracesOver--;
    const does = { kind: 'add', what: '"{"' } as const;
    const fix = { does, offset: before.startOffset + before.image.length, length: 0, text: ' {' };
    this.problems.push(problemAfter(before, `The block of ${describe(block)} is not opened: add "{".`, fix));
  }

  /** The word begins a statement beside one that could hold it, and what is around could hold it as well. */
  isJoined(token: IToken, before: IToken): boolean {
    const { owner, shape } = this;
    const { name } = token.tokenType;
    if (!owner || owner.startLine !== token.startLine || isFirst(token, before)) return false;
    return !mayContinue(shape, owner, name) && this.allows(this.kindOf(owner), name) && this.holds(name);
  }

  openJoined(token: IToken, before: IToken): void {
    const brace = virtual(this.types['{'], before);
    this.push(brace, this.ownerIndent, token);
    this.out.push(brace);
  }

  /**
   * Whether what was read as held by its neighbour ends before the token.
   *
   * @param isName whether the token stands as a name there
   */
  endsJoined(token: IToken, before: IToken, isName: () => boolean): boolean {
    const { name } = token.tokenType;
    if (!this.top.joined) return false;
    if (isFirst(token, before) || name === '}') return true;
    const begins = startsStatement(this.shape, name) && !mayContinue(this.shape, this.owner, name);
    return begins && !this.holds(name) && !isName();
  }

  closeJoined(last: IToken): void {
    const { owner: holder, brace, joined } = this.top;
    this.close();
    this.out.push(virtual(this.types['}'], last));
    if (!holder || !brace || !joined) return;
    const { image } = joined;
    const message = `"${image}" stands beside the ${holder.image} without braces: write { ${image} … } if it belongs there, else begin a line with it.`;
    this.problems.push(
      problemAt(joined, message, {
        does: { kind: 'putIn', what: holder.image },
        offset: (brace.endOffset ?? brace.startOffset) + 1,
        length: 0,
        text: ' {',
        also: { offset: (last.endOffset ?? last.startOffset) + 1, length: 0, text: ' }' },
      }),
    );
  }

  private push(brace: IToken, indent: number, joined?: IToken): Block {
    const { owner } = this;
    const kind = (owner && this.shape.blocks.get(owner.tokenType.name)) ?? this.top.kind;
    const block: Block = { kind, owner, brace, indent, ...(joined && { joined }) };
    this.blocks.push(block);
    this.owner = undefined;
    return block;
  }

  private kindOf(statement: IToken): string {
    return this.shape.blocks.get(statement.tokenType.name) ?? '';
  }

  private allows(kind: string, keyword: string): boolean {
    return this.shape.statements.get(kind)?.has(keyword) ?? false;
  }
}

const file: Block = { kind: fileBlock, owner: undefined, brace: undefined, indent: 0 };

const count = (tokens: readonly IToken[], name: string): number =>
  tokens.reduce((sum, token) => (token.tokenType.name === name ? sum + 1 : sum), 0);
