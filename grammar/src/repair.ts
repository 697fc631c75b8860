import type { IToken, TokenType } from 'chevrotain';
import { nearest } from './nearest.ts';
import { fileBlock, type Shape } from './shape.ts';
import { problemAfter, problemAt, type SyntaxProblem } from './syntax-problem.ts';

export interface Repaired {
  readonly tokens: IToken[];
  readonly problems: readonly SyntaxProblem[];
}

interface Block {
  readonly kind: string;
  /** The statement that the braces belong to; undefined for the file. */
  readonly owner: IToken | undefined;
  readonly brace: IToken | undefined;
  /** Indentation of the line on which the block opens: one-based column of its first token. */
  readonly indent: number;
}

/**
 * Makes one mistake one problem: looks at the tokens before the parser does, block by block, and gives it a stream
 * that it can read. A misspelt keyword is read as what it meant, an unknown statement is left out with its block, a
 * missing brace is put in, a brace too many is left out. Sound text passes unchanged.
 */
export function repair(source: readonly IToken[], shape: Shape, types: Readonly<Record<string, TokenType>>): Repaired {
  const tokens = [...source];
  const out: IToken[] = [];
  const problems: SyntaxProblem[] = [];
  const blocks: Block[] = [{ kind: fileBlock, owner: undefined, brace: undefined, indent: 0 }];
  const bracesMissing = count(tokens, '{') > count(tokens, '}');
  let owner: IToken | undefined;
  let lineIndent = 1;
  let index = 0;

  const top = (): Block => blocks.at(-1) ?? { kind: fileBlock, owner: undefined, brace: undefined, indent: 0 };
  const allowed = (kind: string, keyword: string): boolean => shape.statements.get(kind)?.has(keyword) ?? false;
  const isFirst = (token: IToken, before: IToken | undefined): boolean => token.startLine !== before?.endLine;

  function closeMissing(before: IToken): void {
    const block = blocks.pop();
    const last = out.at(-1) ?? before;
    out.push(virtual(types['}'], last));
    problems.push(
      problemAfter(last, `The block of ${describe(block)} is not closed: add "}".`, {
        title: 'Add "}"',
        offset: last.startOffset + last.image.length,
        length: 0,
        text: '\n}',
      }),
    );
  }

  /** Index of the first token after the statement that starts at `from`. */
  function endOfStatement(from: number): number {
    const ownLine = isFirst(at(from), tokens[from - 1]);
    let depth = 0;
    for (let i = from; i < tokens.length; i++) {
      const token = at(i);
      const name = token.tokenType.name;
      if (name === '{') depth++;
      else if (name === '}') {
        if (depth === 0) return i;
        depth--;
        if (depth === 0) return i + 1;
      } else if (depth === 0 && i > from && isFirst(token, tokens[i - 1])) {
        if (!ownLine || !isWord(token) || startsSomewhere(name) || token.tokenType.name === 'ID') return i;
      }
    }
    return tokens.length;
  }

  const at = (i: number): IToken => tokens[i] as IToken;
  const continues = (statement: IToken | undefined, word: string): boolean =>
    shape.clauses.has(word) || (shape.continuations.get(statement?.tokenType.name ?? '')?.has(word) ?? false);
  const startsSomewhere = (keyword: string): boolean =>
    [...shape.statements.values()].some((keywords) => keywords.has(keyword));

  /** Whether the token stands where a name may stand. */
  function isName(token: IToken, before: IToken | undefined): boolean {
    if (!before || !shape.takesName.has(before.tokenType.name)) return false;
    const naming = startsSomewhere(before.tokenType.name) && before.tokenType.name !== 'move';
    if (!naming || token.tokenType.name === 'ID') return true;
    // `stage for "…"` names the stage, `stage for anna` does not.
    return !(shape.takesName.has(token.tokenType.name) && tokens[index + 1]?.tokenType.name === 'ID');
  }

  function unknownWord(token: IToken, before: IToken | undefined): void {
    const kind = top().kind;
    const first = isFirst(token, before) || before?.tokenType.name === '{' || before?.tokenType.name === '}';
    const starters = [...(shape.statements.get(kind) ?? [])];
    const meant = nearest(token.image, first ? starters : [...shape.clauses, ...starters]);
    if (meant) {
      const fix = { title: `Change to "${meant}"`, offset: token.startOffset, length: token.image.length, text: meant };
      problems.push(problemAt(token, `"${token.image}" is not known here. Did you mean "${meant}"?`, fix));
      const type = types[meant];
      const read: IToken = type
        ? { ...token, image: meant, tokenType: type, tokenTypeIdx: type.tokenTypeIdx ?? 0 }
        : token;
      if (allowed(kind, meant)) owner = read;
      tokens[index] = read;
      out.push(read);
      index++;
      return;
    }
    const message = first
      ? `"${token.image}" is not a statement of ${describe(top())}. Write one of: ${starters.join(', ')}.`
      : `"${token.image}" is not expected here. Text stands in quotes: "${token.image} …".`;
    problems.push(problemAt(token, message));
    index = endOfStatement(index);
  }

  while (index < tokens.length) {
    const token = at(index);
    const before = tokens[index - 1];
    const name = token.tokenType.name;
    if (isFirst(token, before)) lineIndent = token.startColumn ?? 1;
    if (name === '{') {
      const kind = (owner && shape.blocks.get(owner.tokenType.name)) ?? top().kind;
      blocks.push({ kind, owner, brace: token, indent: lineIndent });
      owner = undefined;
    } else if (name === '}') {
      if (bracesMissing && isFirst(token, before)) closeByIndent(token);
      if (blocks.length === 1) {
        const fix = { title: 'Remove "}"', offset: token.startOffset, length: 1, text: '' };
        problems.push(problemAt(token, 'This "}" closes nothing: remove it, or open its block with "{".', fix));
        index++;
        continue;
      }
      blocks.pop();
      owner = undefined;
    } else if (isWord(token) && !isName(token, before)) {
      if (name === 'ID') {
        unknownWord(token, before);
        continue;
      }
      if (allowed(top().kind, name)) owner = token;
      else if (startsSomewhere(name) && !continues(owner, name)) {
        if (bracesMissing && blocks.some((block) => allowed(block.kind, name))) {
          while (!allowed(top().kind, name)) closeMissing(token);
          owner = token;
        } else {
          problems.push(problemAt(token, misplaced(token, top(), shape)));
          index = endOfStatement(index);
          continue;
        }
      }
    }
    out.push(token);
    index++;
  }
  while (blocks.length > 1) closeMissing(out.at(-1) ?? at(0));
  return { tokens: out, problems };

  /** Braces are missing and this one stands under an outer block's line: the inner ones were not closed. */
  function closeByIndent(token: IToken): void {
    const column = token.startColumn ?? 1;
    const meant = blocks.findLastIndex((block) => block.brace && block.indent === column);
    if (meant < 1 || top().indent <= column) return;
    while (blocks.length - 1 > meant) closeMissing(token);
  }
}

const count = (tokens: readonly IToken[], name: string): number =>
  tokens.reduce((sum, token) => (token.tokenType.name === name ? sum + 1 : sum), 0);

const isWord = (token: IToken): boolean => token.tokenType.name === 'ID' || /^\p{L}/u.test(token.tokenType.name);

/** A token of no width right after `last`, for the parser alone. */
function virtual(type: TokenType | undefined, last: IToken): IToken {
  if (!type) throw new Error('the grammar has no closing brace');
  const { endOffset, endLine, endColumn } = last;
  return {
    image: type.name,
    tokenType: type,
    tokenTypeIdx: type.tokenTypeIdx ?? 0,
    startOffset: endOffset ?? last.startOffset,
    startLine: endLine ?? 1,
    startColumn: endColumn ?? 1,
    endOffset: endOffset ?? last.startOffset,
    endLine: endLine ?? 1,
    endColumn: endColumn ?? 1,
    isInsertedInRecovery: true,
  };
}

function describe(block: Block | undefined): string {
  if (!block?.owner) return block?.brace ? 'this statement' : 'a file';
  return `the ${block.owner.image} of line ${block.owner.startLine}`;
}

function misplaced(token: IToken, block: Block, shape: Shape): string {
  const homes = [...shape.statements].filter(([, keywords]) => keywords.has(token.tokenType.name));
  const names = homes.map(([kind]) =>
    kind === fileBlock ? 'at the top of the file' : `in ${/^[AEIO]/.test(kind) ? 'an' : 'a'} ${kind.toLowerCase()}`,
  );
  const where = block.owner ? `in ${describe(block)}` : 'at the top of the file';
  return `"${token.image}" can't stand ${where}: it belongs ${names.join(' or ')}.`;
}
