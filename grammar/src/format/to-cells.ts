import { type Cell, inLine } from './cell.ts';
import type { Statement } from './item.ts';
import { joinTokens } from './join-tokens.ts';
import type { Part } from './match-head.ts';
import type { Piece } from './piece.ts';
import { isClause, sortClauses } from './sort-clauses.ts';

/** A statement on one line, and how it behaves among the lines around it. */
export interface Cells {
  readonly cells: readonly Cell[];
  /** Whether it stands in columns with its neighbours, lets them reach over it, or parts them. */
  readonly run: 'joins' | 'passes' | 'parts';
}

/** Longer keywords stand beside the column, and so does one that only lists names. */
const longestKeyword = 11;
const besideColumn: ReadonlySet<string> = new Set(['informed']);

/**
 * Divides a statement into the columns of its line.
 *
 * @param block its block, as it stands on that line; empty for none
 */
export function toCells(statement: Statement, block: string, isDeclaration: boolean): Cells {
  const head = readHead(statement);
  switch (statement.rule.name) {
    case 'Import':
      return { cells: [{ text: head.text(0) }], run: 'parts' };
    case 'Path':
      return { cells: pathCells(head), run: 'joins' };
    case 'Move':
      return { cells: moveCells(head), run: 'joins' };
  }
  if (isDeclaration || statement.rule.braces !== 'never') return namedCells(head, block, isDeclaration);
  const keyword = head.text(0, 1);
  if (keyword.length > longestKeyword || besideColumn.has(keyword)) {
    return { cells: [{ text: head.text(0) }], run: 'passes' };
  }
  const rest = statement.rule.name === 'Emotion' ? emotionCells(head) : [{ text: head.text(1) }];
  return { cells: [{ text: keyword, column: 'fact' }, ...rest], run: 'joins' };
}

interface Head {
  readonly tokens: readonly Piece[];
  readonly clauses: readonly Part[];
  readonly part: (name: string) => Part | undefined;
  /** The tokens from one index to before another. */
  readonly text: (from: number, to?: number) => string;
  /** The part's text; empty where it is left out. */
  readonly textOf: (name: string) => string;
}

function readHead(statement: Statement): Head {
  const { parts = [] } = statement;
  const tokens = sortClauses(statement);
  const part = (name: string) => parts.findLast((found) => found.name === name);
  const text = (from: number, to?: number) => joinTokens(tokens.slice(from, to));
  const textOf = (name: string) => text(part(name)?.from ?? 0, part(name)?.to ?? 0);
  return { tokens, clauses: parts.filter(isClause), part, text, textOf };
}

/** The clauses stand to the right, so that the colons line up. */
function pathCells({ tokens, clauses, text, textOf }: Head): Cell[] {
  const colon = tokens.findIndex(({ type }) => type === ':');
  const column = 'path';
  return [
    { text: text(0, 1), column },
    { text: textOf('name'), column },
    { text: textOf('label'), right: text(clauses[0]?.from ?? colon, colon), column },
    { text: text(colon) },
  ];
}

function moveCells({ part, text }: Head): Cell[] {
  const arrow = part('source')?.to ?? 1;
  const end = part('targets')?.to ?? arrow;
  const column = 'move';
  return [{ text: text(0, arrow), column }, { text: text(arrow, end), column }, { text: text(end) }];
}

/** The feelings of several personas: in columns where they say the same kinds of things. */
function emotionCells({ tokens, clauses, text, textOf }: Head): Cell[] {
  const column = ['emotion', ...new Set(clauses.map(({ name }) => name))].sort().join(' ');
  const rest = clauses[0]?.from ?? tokens.length;
  return [{ text: textOf('value'), column }, { text: textOf('word'), column }, { text: text(rest) }];
}

function namedCells({ clauses, part, text, textOf }: Head, block: string, isDeclaration: boolean): Cells {
  if (clauses.length > 0) return { cells: [{ text: inLine([text(0), block]) }], run: 'parts' };
  const keyword = text(0, 1);
  const family = keyword === 'step' ? 'touchpoint' : keyword;
  const column = isDeclaration ? 'declaration' : family;
  const rest = part('label')?.to ?? part('name')?.to ?? 1;
  const cells = [
    { text: keyword, column },
    { text: textOf('name'), column },
    { text: textOf('label'), column: family },
    { text: inLine([text(rest), block]) },
  ];
  return { cells, run: 'joins' };
}
