import { fileBlock } from '../shape.ts';
import type { Block, Broken, Item, Statement } from './item.ts';
import { matchHead } from './match-head.ts';
import type { Piece } from './piece.ts';
import type { Pieces } from './read-pieces.ts';
import { type StatementRule, statementRules } from './statement-rules.ts';

/** Reads the text as statements, blocks and comments. What is no statement stays apart, up to where the next starts. */
export function readItems({ tokens, comments }: Pieces): readonly Item[] {
  const rules = statementRules();
  const bracesMissing = count(tokens, '{') > count(tokens, '}');
  /** Kinds of the blocks that are open, the innermost last. */
  const kinds: string[] = [];
  let index = 0;
  let comment = 0;

  function readBlock(kind: string): { items: Item[]; close: Piece | undefined } {
    kinds.push(kind);
    const items: Item[] = [];
    let close: Piece | undefined;
    for (;;) {
      takeComments(items);
      const token = tokens[index];
      if (!token) break;
      if (token.type === '}' && kind !== fileBlock) {
        close = token;
        index++;
        break;
      }
      const rule = rules.get(kind)?.get(token.type);
      if (!rule && startsStatement(token)) break;
      items.push(rule ? readStatement(token, rule) : readBroken(token));
    }
    kinds.pop();
    return { items, close };
  }

  function readStatement(keyword: Piece, rule: StatementRule): Statement {
    const start = index;
    const match = matchHead(rule, tokens, start, (end) => mayFollow(tokens[end], rule));
    const matchEnd = start + (match?.length ?? 1);
    const brace = rule.braces === 'never' ? undefined : braceAfter(matchEnd);
    const end = brace ?? matchEnd;
    index = end;
    const head: Statement['head'] = [keyword, ...tokens.slice(start + 1, end)];
    const commented = passComments((brace === undefined ? head.at(-1) : tokens[brace])?.from ?? keyword.from);
    const next = brace === undefined ? tokens[end] : undefined;
    const joined = next?.line === head.at(-1)?.endLine && next && rules.get(rule.name)?.has(next.type);
    const sound = end === matchEnd && !commented && !joined && (brace !== undefined || rule.braces !== 'must');
    const open = brace === undefined ? undefined : tokens[brace];
    const parts = sound ? match?.parts : undefined;
    return { kind: 'statement', rule, head, parts, block: open && blockFrom(open, rule.name) };
  }

  function blockFrom(open: Piece, kind: string): Block {
    index++;
    const block = readBlock(kind);
    return { open, ...block, last: tokens[index - 1] ?? open };
  }

  function readBroken(first: Piece): Broken {
    let depth = 0;
    for (let token: Piece | undefined = first; token; token = tokens[index]) {
      if (token !== first && depth === 0 && (token.type === '}' || startsStatement(token))) break;
      if (token.type === '{') depth++;
      if (token.type === '}') depth--;
      index++;
    }
    const last = tokens[index - 1] ?? first;
    passComments(last.from);
    return { kind: 'broken', first, last };
  }

  /** Whether a statement starts here: one of this block or, where a brace is missing, of a block around it. */
  function startsStatement(token: Piece): boolean {
    return (bracesMissing ? kinds : kinds.slice(-1)).some((kind) => rules.get(kind)?.has(token.type));
  }

  function mayFollow(token: Piece | undefined, rule: StatementRule): boolean {
    if (token?.type === '{') return rule.braces !== 'never';
    return rule.braces !== 'must' && (!token || token.type === '}' || startsStatement(token));
  }

  /** Index of the brace that opens the block of a head whose sound part ends here, looking over what is wrong. */
  function braceAfter(end: number): number | undefined {
    let at = end;
    for (let token = tokens[at]; token && token.type !== '}' && !startsStatement(token); token = tokens[++at]) {
      if (token.type === '{') return at;
    }
    return undefined;
  }

  function takeComments(items: Item[]): void {
    const next = tokens[index];
    let before = tokens[index - 1];
    for (let piece = comments[comment]; piece && (!next || piece.from < next.from); piece = comments[++comment]) {
      const inside = before?.type === '{' && next?.line === piece.endLine;
      const trailing = before?.endLine === piece.line && !inside;
      items.push({ kind: 'comment', piece, trailing });
      before = trailing ? piece : undefined;
    }
  }

  /** Leaves out the comments before the offset; whether there were any. */
  function passComments(offset: number): boolean {
    const first = comment;
    while ((comments[comment]?.from ?? Number.POSITIVE_INFINITY) < offset) comment++;
    return comment > first;
  }

  return readBlock(fileBlock).items;
}

const count = (tokens: readonly Piece[], type: string): number =>
  tokens.reduce((sum, token) => (token.type === type ? sum + 1 : sum), 0);
