import type { IToken, TokenType } from 'chevrotain';
import type { FixDeed } from './fix-deed.ts';
import { problemAt, type SyntaxFix, type SyntaxProblem } from './syntax-problem.ts';
import { pasted } from './token-builder.ts';

/** Reads pasted characters as what they mean; each is one problem with its fix. */
export function readPasted(
  tokens: readonly IToken[],
  types: Readonly<Record<string, TokenType>>,
): { tokens: IToken[]; problems: SyntaxProblem[] } {
  const problems: SyntaxProblem[] = [];
  const read = tokens.flatMap((token, index) => {
    const meant = meaningOf(token, tokens[index - 1]);
    if (!meant) return token;
    const { startOffset: offset, image } = token;
    const text = meant.parts.map((part) => part.image).join('');
    const fix: SyntaxFix = { does: meant.does, offset, length: image.length, text, safe: meant.safe };
    problems.push({ ...problemAt(token, meant.message, fix), code: 'pasted-characters' });
    return meant.parts.map((part, at) => partOf(token, at, part.image, types[part.name]));
  });
  return { tokens: read, problems };
}

interface Meant {
  /** The tokens it stands for. */
  readonly parts: readonly { readonly image: string; readonly name: string }[];
  readonly message: string;
  readonly does: FixDeed;
  readonly safe: boolean;
}

function meaningOf(token: IToken, before: IToken | undefined): Meant | undefined {
  const { image } = token;
  switch (token.tokenType.name) {
    case pasted.string:
      return readString(image);
    case pasted.arrow:
      return readSign(image, before?.tokenType.name === 'NUMBER' && /^[\u2013\u2014]$/.test(image) ? '..' : '->');
    case pasted.sign:
      // East Asian keyboards write signs as wide as letters.
      return readWideSign(image, image === '\u3001' ? ',' : image.normalize('NFKC'));
    case pasted.number:
      return isTouching(before, token) && isDashed(image) ? readRange(image) : readNumber(image);
    case 'NUMBER':
      return isTouching(before, token) && isDashed(image) ? readRange(image) : undefined;
    default:
      return undefined;
  }
}

function readString(image: string): Meant {
  const text = image.slice(1, -1);
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return {
    parts: [{ image: `"${text.replace(/["\\]/g, '\\$&')}"`, name: 'STRING' }],
    message: `A text stands in straight quotation marks: write "${shown}".`,
    does: { kind: 'straightQuotes' },
    safe: true,
  };
}

const readSign = (image: string, sign: string): Meant => ({
  parts: [{ image: sign, name: sign }],
  ...readAs(image, sign),
  safe: true,
});

const readWideSign = (image: string, sign: string): Meant => ({
  parts: [{ image: sign, name: sign }],
  ...readAs(image, `"${sign}"`),
  safe: true,
});

/** Three digits after a comma may be thousands, 1,200: then the fix is for the author to choose. */
function readNumber(image: string): Meant {
  const number = decimal(image);
  const said = readAs(image, number);
  const isClear = !/[1-9]\d*,\d{3}$/.test(image);
  const message = `"${image}" is read as ${number}: write it so, or without the comma if thousands are meant.`;
  return { parts: [{ image: number, name: 'NUMBER' }], ...(isClear ? said : { ...said, message }), safe: isClear };
}

/** `2–5`, `2-5`: the dash of a range, not a minus. */
function readRange(image: string): Meant {
  const number = decimal(image).slice(1);
  const parts = [
    { image: '..', name: '..' },
    { image: number, name: 'NUMBER' },
  ];
  return { parts, ...readAs(image, `..${number}`), safe: true };
}

const isDashed = (image: string): boolean => /^[-\u2212\u2013\uFF0D]/.test(image);

const decimal = (image: string): string =>
  image
    .normalize('NFKC')
    .replace(/[\u2212\u2013]/, '-')
    .replace(',', '.');

const readAs = (image: string, text: string): Pick<Meant, 'message' | 'does'> => ({
  message: `"${image}" is read as ${text}: write it so.`,
  does: { kind: 'change', what: text },
});

const isTouching = (before: IToken | undefined, token: IToken): boolean =>
  before?.tokenType.name === 'NUMBER' && before.startOffset + before.image.length === token.startOffset;

/** The first part stands where the token does; a second one follows its first character. */
function partOf(token: IToken, at: number, image: string, type: TokenType | undefined): IToken {
  if (!type) throw new Error(`the grammar has no token for ${image}`);
  const startColumn = (token.startColumn ?? 1) + at;
  const startOffset = token.startOffset + at;
  return { ...token, image, startOffset, startColumn, tokenType: type, tokenTypeIdx: type.tokenTypeIdx ?? 0 };
}
