import type { IToken, TokenType } from 'chevrotain';
import { strayWordProblem } from './bare-text.ts';
import { nearest } from './nearest.ts';
import { describe, misplaced } from './open-block.ts';
import { OpenBlocks } from './open-blocks.ts';
import { isFirst, isWord, mayContinue, standsAsName, startsStatement } from './roles.ts';
import { sameWord } from './same-words.ts';
import type { Shape } from './shape.ts';
import { beginsRoute, isNeedless, isStrayClause, needlessProblem, routeProblem } from './stray-tokens.ts';
import { problemAt, type SyntaxProblem } from './syntax-problem.ts';
import { capital, tellToken } from './tell-token.ts';
import { virtual } from './virtual-token.ts';

export interface Repaired {
  readonly tokens: IToken[];
  readonly problems: readonly SyntaxProblem[];
  /** One-based lines where text stands without its quotes: what else is odd there follows from that. */
  readonly bareLines: ReadonlySet<number>;
}

/**
 * Makes one mistake one problem: looks at the tokens before the parser does, block by block, and gives it a stream
 * that it can read. A misspelt keyword is read as what it meant, an unknown statement is left out with its block, a
 * missing brace is put in, a brace or word too many is left out, and what stands beside a statement that could hold it
 * as well as what is around it is read as held. Sound text passes unchanged.
 */
export function repair(
  source: readonly IToken[],
  text: string,
  shape: Shape,
  types: Readonly<Record<string, TokenType>>,
): Repaired {
  const tokens = [...source];
  const out: IToken[] = [];
  const problems: SyntaxProblem[] = [];
  const blocks = new OpenBlocks(source, out, problems, shape, types);
  const bareLines = new Set<number>();
  const cuts = tokens.filter((token) => token.tokenType.name === 'OPEN_STRING');
  const lastCut = new Map(cuts.map((token) => [token.startLine, token.startOffset]));
  let named = false;
  /** Braces that texts of the line have swallowed. */
  let held = 0;
  let index = 0;

  /** A word that stands twice where it can't be a name: `for for anna`, but not `stage stage "…"`. */
  function isDoubled(token: IToken, before: IToken | undefined): boolean {
    if (!before || token.image !== before.image || isFirst(token, before) || !isWord(token)) return false;
    if (token.tokenType.name === 'ID') return !isInCutText(token);
    if (isText(token) && tokens[index - 2] === blocks.owner && shape.takesTexts.has(blocks.owner?.tokenType.name ?? ''))
      return false;
    if (named) return false;
    const next = tokens[index + 1];
    return !shape.takesName.has(before.tokenType.name) || (next?.tokenType.name === 'ID' && !isFirst(next, token));
  }

  /** Index of the next brace or line; a brace whose partner a misread text holds is passed over with it. */
  function endOfLine(from: number): number {
    for (let i = from + 1; i < tokens.length; i++) {
      const token = at(i);
      const { name } = token.tokenType;
      if (isFirst(token, tokens[i - 1])) return i;
      held += bracesIn(token);
      if (name !== '{' && name !== '}') continue;
      if (name === '{' || held < 1) return i;
      held--;
      blocks.bracesOver--;
    }
    return tokens.length;
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
  const startsSomewhere = (keyword: string): boolean => startsStatement(shape, keyword);
  const isName = (token: IToken, before: IToken | undefined): boolean =>
    standsAsName(shape, token, before, tokens[index + 1], tokens[index + 2]);

  /** Something follows on the line, as it does after a word that begins a statement. */
  function leads(token: IToken): boolean {
    const next = tokens[index + 1];
    return next !== undefined && next.tokenType.name !== '}' && !isFirst(next, token);
  }

  function unknownWord(token: IToken, before: IToken | undefined): void {
    const first = isFirst(token, before) || before?.tokenType.name === '{' || before?.tokenType.name === '}';
    const starters = [...(shape.statements.get(blocks.top.kind) ?? [])];
    const following = [...(shape.continuations.get(blocks.owner?.tokenType.name ?? '') ?? shape.clauses)];
    const fitting = [...(first ? [] : following), ...(first || leads(token) ? starters : [])];
    const same = first && !leads(token) ? undefined : sameWord(token.image, first ? starters : following);
    const meant = isInCutText(token) ? undefined : (same ?? nearest(token.image, fitting));
    if (meant) {
      const does = { kind: 'change', what: `"${meant}"` } as const;
      const fix = { does, offset: token.startOffset, length: token.image.length, text: meant };
      problems.push(problemAt(token, `"${token.image}" is not known here. Did you mean "${meant}"?`, fix));
      const type = types[meant];
      const read: IToken = type
        ? { ...token, image: meant, tokenType: type, tokenTypeIdx: type.tokenTypeIdx ?? 0 }
        : token;
      if (blocks.holds(meant)) blocks.own(read);
      tokens[index] = read;
      out.push(read);
      index++;
      return;
    }
    if (first) {
      const message = `"${token.image}" is not a statement of ${describe(blocks.top)}. Write one of: ${starters.join(', ')}.`;
      problems.push(problemAt(token, message));
      index = endOfStatement(index);
    } else passOver(token);
  }

  /** Leaves out what can't be read of a line: a text without its quotes, or what its statement can't have. */
  function passOver(token: IToken): void {
    const [earlier, before] = [tokens[index - 2], tokens[index - 1]];
    const end = endOfLine(index);
    const after = tokens.slice(index + 1, end);
    const word = { token, before, earlier, after, owner: blocks.owner, isCut: isInCutText(token) };
    problems.push(strayWordProblem(word, text, shape));
    bareLines.add(token.startLine ?? 1);
    index = end;
  }

  /** Later on the line stands a quote that has no partner, so the words before it are text that lost its own. */
  function isInCutText(token: IToken): boolean {
    return (lastCut.get(token.startLine) ?? -1) > token.startOffset;
  }

  while (index < tokens.length) {
    const token = at(index);
    const before = tokens[index - 1];
    const name = token.tokenType.name;
    if (isFirst(token, before)) {
      blocks.lineIndent = token.startColumn ?? 1;
      held = 0;
    }
    held += bracesIn(token);
    if (before && blocks.endsJoined(token, before, () => named || isName(token, before)))
      blocks.closeJoined(out.at(-1) ?? before);
    if (isDoubled(token, before)) {
      const does = { kind: 'remove' } as const;
      const fix = { does, offset: token.startOffset, length: token.image.length, text: '' };
      problems.push(problemAt(token, `${capital(tellToken(token))} stands here twice: remove one.`, fix));
      index++;
      continue;
    }
    const { owner } = blocks;
    if (owner && isNeedless(token, out.at(-1), owner, shape)) {
      problems.push(needlessProblem(token, owner));
      index++;
      continue;
    }
    const isStop = before !== undefined && beginsRoute(token, tokens[index + 1], owner, out);
    if (isStop) {
      out.push(virtual(types[':'], before));
      problems.push(routeProblem(before));
    }
    named = isStop || (isWord(token) && !named && isName(token, before));
    if (name === '{') {
      blocks.open(token);
    } else if (name === '}') {
      if (blocks.bracesMissing && isFirst(token, before)) blocks.closeByIndent(token);
      if (blocks.isOutermost) {
        const does = { kind: 'removeText', what: '"}"' } as const;
        const fix = { does, offset: token.startOffset, length: 1, text: '' };
        problems.push(problemAt(token, 'This "}" closes nothing: remove it, or open its block with "{".', fix));
        blocks.bracesOver--;
        index++;
        continue;
      }
      blocks.close();
    } else if (isWord(token) && !named) {
      if (name === 'ID') {
        unknownWord(token, before);
        continue;
      }
      if (isStrayClause(token, before, owner, shape)) {
        passOver(token);
        continue;
      }
      if (before && blocks.opensMissing(token, before)) blocks.openMissing(before);
      else if (before && blocks.isJoined(token, before)) blocks.openJoined(token, before);
      if (blocks.holds(name)) blocks.own(token);
      else if (startsSomewhere(name) && !mayContinue(shape, blocks.owner, name)) {
        if (blocks.bracesMissing && blocks.holdsSomewhere(name)) {
          while (!blocks.holds(name)) blocks.closeMissing(token);
          blocks.own(token);
        } else {
          problems.push(problemAt(token, misplaced(token, blocks.top, shape)));
          index = endOfStatement(index);
          continue;
        }
      }
    }
    out.push(token);
    index++;
  }
  if (blocks.top.joined) blocks.closeJoined(out.at(-1) ?? at(0));
  while (!blocks.isOutermost) blocks.closeMissing(out.at(-1) ?? at(0));
  return { tokens: out, problems, bareLines };
}

const isText = ({ tokenType }: IToken): boolean => tokenType.name === 'STRING' || tokenType.name === 'BLOCK';

/** How many more blocks the text of the token would open than close, were it none. */
const bracesIn = ({ tokenType, image }: IToken): number =>
  tokenType.name === 'STRING' ? image.split('{').length - image.split('}').length : 0;
