import type { IToken } from 'chevrotain';
import { tellUnexpected } from './how-written.ts';
import type { Shape } from './shape.ts';
import { problemAt, type SyntaxFix, type SyntaxProblem } from './syntax-problem.ts';
import { capital, tellToken } from './tell-token.ts';

const longest = 40;

/** Of the words that continue a statement, those that a text seldom holds. */
const hardlyText: ReadonlySet<string> = new Set(['via', 'severity', 'answers']);

/** A word that is not known where it stands, and what is around it. */
export interface StrayWord {
  readonly token: IToken;
  /** The two tokens in front of it, the nearer one first. */
  readonly before: IToken | undefined;
  readonly earlier: IToken | undefined;
  /** Those after it, up to the next brace or line. */
  readonly after: readonly IToken[];
  /** The statement that it stands in. */
  readonly owner: IToken | undefined;
  /** Quotes on its line have lost their partners, so what is text and what is not cannot be told. */
  readonly isCut: boolean;
}

/** What is wrong with it: it is a text without its quotes where one may stand, else one word too many. */
export function strayWordProblem(word: StrayWord, text: string, shape: Shape): SyntaxProblem {
  const { token, owner, isCut } = word;
  if (owner && !isCut && !mayHoldText(word, shape)) return notOf({ ...word, owner }, shape);
  const said = `"${token.image}" is not expected here. Text stands in quotes:`;
  if (!owner || isCut) return problemAt(token, `${said} "${token.image} …".`);
  const bare = bareText(word, text, shape);
  const cut = bare.text.length > longest;
  const shown = cut ? bare.text.slice(0, longest).toWellFormed() : bare.text;
  return problemAt(token, `${said} "${shown}${cut ? '…' : ''}".`, quoting(bare));
}

/** What is wrong with a word that its statement can't have where it stands. */
function notOf({ token, before, owner }: StrayWord & { owner: IToken }, { choices }: Shape): SyntaxProblem {
  const words = choices.get(before?.tokenType.name ?? '');
  if (words)
    return problemAt(token, `${capital(tellToken(token))} is not expected here. Write one of: ${words.join(', ')}.`);
  return problemAt(token, tellUnexpected(token, owner));
}

/** A text may follow its keyword, the name behind that, or the number of an emotion. */
function mayHoldText({ before, earlier, owner }: StrayWord, { takesText, takesName }: Shape): boolean {
  const [last, keyword] = [before?.tokenType.name ?? '', earlier?.tokenType.name ?? ''];
  if (last === 'NUMBER') return earlier === owner && keyword === 'emotion';
  const isName = before !== owner && takesName.has(keyword) && (last === 'ID' || isKeyword(last));
  return isName ? earlier === owner && takesText.has(keyword) : takesText.has(last);
}

interface BareText {
  readonly text: string;
  readonly offset: number;
  /** As it is written, with all its white space. */
  readonly length: number;
  /** It holds no quotes. */
  readonly isWhole: boolean;
}

/** The words up to the end of the line, its braces, or a clause; what looks like a name may be the first of them. */
function bareText(word: StrayWord, text: string, shape: Shape): BareText {
  const { token, before, earlier, after, owner } = word;
  const isCapital = before !== undefined && earlier === owner && /^\p{Lu}/u.test(before.image);
  const first = isCapital ? before : token;
  const clauses = shape.continuations.get(owner?.tokenType.name ?? '');
  const end = after.findIndex(({ tokenType: { name } }) => hardlyText.has(name) && clauses?.has(name));
  const last = [token, ...after.slice(0, end < 0 ? undefined : end)].at(-1) ?? token;
  // Signs that mean nothing to the language are no tokens: the last word may end in one.
  const rest = /^[^\s{}"]*/.exec(text.slice(last.startOffset + last.image.length))?.[0] ?? '';
  const bare = text.slice(first.startOffset, last.startOffset + last.image.length + rest.length);
  const [offset, { length }] = [first.startOffset, bare];
  return { text: bare.replace(/\s+/g, ' '), offset, length, isWhole: !/["\\]/.test(bare) };
}

/** Other kinds of token are called in capital letters. */
const isKeyword = (name: string): boolean => /^\p{Ll}/u.test(name);

function quoting({ text, offset, length, isWhole }: BareText): SyntaxFix | undefined {
  if (!isWhole) return undefined;
  const does = { kind: 'change', what: `"${text}"` } as const;
  return { does, offset, length: 0, text: '"', also: { offset: offset + length, length: 0, text: '"' } };
}
