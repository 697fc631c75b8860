import type { Shape } from '@cjm/grammar';
import { blockAt } from './block-at.ts';
import type { Expectations, Expected } from './expectations.ts';

/** A place in a text where something is to be written, and what could be. */
export interface CompletionPlace {
  readonly offset: number;
  /** The kinds of the blocks around, outermost first. */
  readonly blocks: readonly string[];
  readonly expected: readonly Expected[];
  /** What of the statement stands before the place, its keyword first. */
  readonly statement: readonly Word[];
  /** The part of a word that is written already, and where it begins. */
  readonly word: string;
  readonly from: number;
  /** The name before the dot, of a name that has two parts. */
  readonly owner?: string;
  /** The place lies in a text in quotes, which begins behind this offset. */
  readonly quoted?: number;
  /** Nothing but white space stands before it on its line, or a brace. */
  readonly isFirst: boolean;
}

export interface Word {
  readonly type: string;
  readonly image: string;
}

/** What a lexer cuts; lines count from 1. */
export interface Token {
  readonly image: string;
  readonly tokenType: { readonly name: string };
  readonly startLine?: number;
  readonly endLine?: number;
}

export interface Reader {
  readonly shape: Shape;
  readonly expectations: Expectations;
  /** Cuts a text into tokens as far as it is written. */
  readonly tokenize: (text: string) => readonly Token[];
}

/** A word, or a number with its sign, up to the end. */
const unfinished = /(?:[\p{ID_Start}_](?:[\p{ID_Continue}]|-(?=[\p{ID_Continue}]|$))*|[+\-−]?(?:\d[\d.]*)?)$/u;

/** Undefined where nothing can be said: in comments and texts, and behind what can't be read. */
export function completionPlace(text: string, offset: number, reader: Reader): CompletionPlace | undefined {
  const around = blockAt(text, offset, reader.shape);
  if (!around) return undefined;
  const { blocks, quoted } = around;
  const until = quoted?.from ?? offset;
  const [word = ''] = quoted
    ? [text.slice(quoted.from + 1, offset)]
    : (unfinished.exec(text.slice(around.from, until)) ?? []);
  const from = offset - word.length;
  const before = text.slice(around.from, Math.min(until, from));
  const { words, owner } = joinNames(reader.tokenize(before));
  const block = blocks.at(-1) ?? '';
  const starters = reader.shape.statements.get(block);
  const starts = words.flatMap(({ type, isFirst }, index) => (isFirst && starters?.has(type) ? index : []));
  // The last line that begins with a keyword begins a statement; failing that, all that stands in the block is read.
  for (const start of [starts.at(-1) ?? 0, 0]) {
    const statement = words.slice(start);
    const expected = reader.expectations.after(
      block,
      statement.map(({ type }) => type),
    );
    if (!expected) continue;
    const isFirst = /(?:^|[\r\n])[^\S\r\n]*$/.test(before);
    return {
      offset,
      blocks,
      expected,
      statement,
      word,
      from,
      isFirst,
      ...(owner !== undefined && { owner }),
      ...(quoted && { quoted: quoted.from }),
    };
  }
  return undefined;
}

/** Names of two parts are one word; of a name that ends with its dot, the part before is told apart. */
function joinNames(tokens: readonly Token[]): { words: (Word & { readonly isFirst: boolean })[]; owner?: string } {
  const words: (Word & { readonly isFirst: boolean })[] = [];
  for (const [index, token] of tokens.entries()) {
    const before = words.at(-1);
    if (token.image !== '.' && tokens[index - 1]?.image === '.' && before) {
      words.splice(-1, 1, { ...before, type: 'ID', image: `${before.image}${token.image}` });
    } else if (token.image === '.' && before) {
      words.splice(-1, 1, { ...before, type: 'ID', image: `${before.image}.` });
    } else {
      const isFirst = token.startLine !== tokens[index - 1]?.endLine;
      words.push({ type: token.tokenType.name, image: token.image, isFirst });
    }
  }
  const last = words.at(-1);
  return last?.image.endsWith('.') && tokens.at(-1)?.image === '.'
    ? { words: words.slice(0, -1), owner: last.image.slice(0, -1) }
    : { words };
}
