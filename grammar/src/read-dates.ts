import type { IToken, TokenType } from 'chevrotain';
import { problemAt, type SyntaxProblem } from './syntax-problem.ts';

/** What a date is taken apart into where it is not written as the language has it. */
const pieces: ReadonlySet<string> = new Set(['NUMBER', 'PASTED_NUMBER', '.', '/']);

/** Three numbers, and the signs between them. */
const longest = 5;

/** Reads dates as people write them, 14.05.2026, as what they mean; each is one problem with its fix. */
export function readDates(
  tokens: readonly IToken[],
  types: Readonly<Record<string, TokenType>>,
): { tokens: IToken[]; problems: SyntaxProblem[] } {
  const read: IToken[] = [];
  const problems: SyntaxProblem[] = [];
  let end = 0;
  for (const [index, first] of tokens.entries()) {
    if (index < end) continue;
    // Most tokens begin no date.
    const run = first.tokenType.name === 'NUMBER' ? runAt(tokens, index) : [];
    const last = run.at(-1);
    const meant = last && meaningOf(run.map(({ image }) => image).join(''));
    if (!meant) {
      read.push(first);
      continue;
    }
    const { image, date, other } = meant;
    const whole = { ...first, image, ...endOf(last) };
    const hint = other === undefined ? 'write it so.' : `write it so, or ${other} if the month comes first.`;
    const does = { kind: 'change', what: date } as const;
    const fix = { does, offset: first.startOffset, length: image.length, text: date, safe: other === undefined };
    problems.push({ ...problemAt(whole, `"${image}" is read as ${date}: ${hint}`, fix), code: 'pasted-characters' });
    read.push({ ...whole, image: date, ...typed(types.DATE) });
    end = index + run.length;
  }
  return { tokens: read, problems };
}

/** Pieces that touch, from the number at the index; few begin such a run. */
function runAt(tokens: readonly IToken[], index: number): readonly IToken[] {
  let end = index + 1;
  while (end <= index + longest && isJoined(tokens[end - 1], tokens[end])) end++;
  return end === index + 1 && !/^0/.test(tokens[index]?.image ?? '') ? [] : tokens.slice(index, end);
}

const isJoined = (before: IToken | undefined, token: IToken | undefined): boolean =>
  before !== undefined &&
  token !== undefined &&
  before.startOffset + before.image.length === token.startOffset &&
  pieces.has(token.tokenType.name);

interface Meant {
  readonly image: string;
  readonly date: string;
  /** The date if the month stands before the day, where that may be as well. */
  readonly other?: string;
}

/** Of three numbers with the same sign between them: the year at one end, and of the others the day, if it can't be the month. */
function meaningOf(image: string): Meant | undefined {
  // No number that counts anything begins with a zero and has the decimals of a year.
  const [, monthOnly = '', yearOnly = ''] = /^(0\d)[./]((?:19|20)\d\d)$/.exec(image) ?? [];
  if (monthOnly) return { image, date: `${yearOnly}-${monthOnly}` };
  const [, one = '', sign = '', two = '', three = ''] = /^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})$/.exec(image) ?? [];
  if (one.length === 4 && three.length <= 2) return { image, date: dateOf(one, two, three) };
  if (one.length > 2 || three.length !== 4) return undefined;
  const [dayFirst, monthFirst] = [dateOf(three, two, one), dateOf(three, one, two)];
  if (Number(two) > 12) return { image, date: monthFirst };
  // With dots, nobody writes the month first.
  return { image, date: dayFirst, ...(sign !== '.' && Number(one) <= 12 && one !== two && { other: monthFirst }) };
}

const dateOf = (year: string, month: string, day: string): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

function typed(type: TokenType | undefined): Pick<IToken, 'tokenType' | 'tokenTypeIdx'> {
  if (!type) throw new Error('the grammar has no dates');
  return { tokenType: type, tokenTypeIdx: type.tokenTypeIdx ?? 0 };
}

function endOf({ endOffset, endLine, endColumn }: IToken): Pick<IToken, 'endOffset' | 'endLine' | 'endColumn'> {
  return {
    ...(endOffset !== undefined && { endOffset }),
    ...(endLine !== undefined && { endLine }),
    ...(endColumn !== undefined && { endColumn }),
  };
}
