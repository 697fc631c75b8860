import type { TokenType, TokenVocabulary } from 'chevrotain';
import { DefaultTokenBuilder, type GrammarAST } from 'langium';
import { endOfLine, endOfText, matchEnclosed, matchFirst, matchPattern } from './match-enclosed.ts';
import { mayBeName } from './name-words.ts';
import { conflictMark, matchConflictMark } from './read-conflicts.ts';
import { hashComment } from './read-hash-comments.ts';
import { matchStrange, strange } from './read-strange.ts';

/** Tokens for what people paste from documents, and what their editors put in. */
export const pasted = {
  string: 'PASTED_STRING',
  arrow: 'PASTED_ARROW',
  sign: 'PASTED_SIGN',
  number: 'PASTED_NUMBER',
} as const;

/**
 * Knows the typographic quotes, arrows, dashes and decimal commas of pasted text as tokens of their own, which the
 * lexer then reads as what they mean.
 */
export class CjmTokenBuilder extends DefaultTokenBuilder {
  override buildTokens(grammar: GrammarAST.Grammar): TokenVocabulary {
    const tokens = super.buildTokens(grammar);
    if (!Array.isArray(tokens)) throw new Error('the grammar has one mode of tokens');
    const id = tokens.find(({ name }) => name === 'ID');
    // A hundred alternatives in the grammar would say the same, and make every name slow to read.
    for (const token of tokens)
      if (id && typeof token.PATTERN === 'string' && mayBeName(token.name)) token.CATEGORIES = [id];
    return [...pastedTokens, ...tokens.map(asRead), strangeToken];
  }

  /** A word can only go on as a longer name, and a sign never; trying that would take a third of the time to start. */
  protected override findLongerAlt(keyword: GrammarAST.Keyword, terminals: TokenType[]): TokenType[] {
    const isWord = /^\p{L}/u.test(keyword.value);
    const [names = [], others = []] = [true, false].map((are) =>
      terminals.filter(({ name }) => (name === 'ID') === are),
    );
    return isWord ? names : super.findLongerAlt(keyword, others);
  }
}

/** The token, changed in place: others know it as it is. */
function asRead(token: TokenType): TokenType {
  switch (token.name) {
    case 'ID':
      return withStarts(token);
    case 'ML_COMMENT':
      return Object.assign(token, comment);
    default:
      return token;
  }
}

/** One of each group in which the lexer looks at letters beyond Latin-1. */
const beyondLatin: readonly number[] = Array.from({ length: 512 }, (_, group) => group * 128).filter(
  (code) => code >= 256,
);

/**
 * Tells the lexer with what a name can start, and that it stands in one line, which it would else work out from
 * thousands of ranges at each start. It looks at letters beyond Latin-1 in groups, and each group holds some.
 */
function withStarts(token: TokenType): TokenType {
  const { PATTERN } = token;
  if (!(PATTERN instanceof RegExp)) return token;
  const latin = Array.from({ length: 256 }, (_, code) => code).filter((code) =>
    PATTERN.test(String.fromCharCode(code)),
  );
  return Object.assign(token, { START_CHARS_HINT: [...latin, ...beyondLatin], LINE_BREAKS: false });
}

/** A comment that may have no end; the grammar says the same in one pattern, which would look for it again and again. */
const comment: Partial<TokenType> = {
  PATTERN: matchEnclosed('/*', /\/\*[\s\S]*?\*\//, endOfText),
  START_CHARS_HINT: ['/'],
  LINE_BREAKS: true,
};

/** Each opening quote with what closes it somewhere in the world; inside may stand others, and apostrophes. */
const quoted = matchFirst([
  matchEnclosed('\u00AB', /\u00AB[^\u00BB\r\n]*\u00BB/, endOfLine),
  matchEnclosed('\u00BB', /\u00BB[^\u00AB\r\n]*\u00AB/, endOfLine),
  matchPattern(/[\u201C\u201D\u201E\u201F][^\u201C\u201D\u201E\u201F\r\n]*[\u201C\u201D\u201F]/),
  ...[...'\u00AB\u00BB\u201C\u201D\u201E\u201F'].map((quote) =>
    matchEnclosed(quote, new RegExp(`${quote}[^"\\r\\n]*"`), endOfLine),
  ),
  matchEnclosed('\u2018', /\u2018[^\r\n]*?\u2019(?![A-Za-z\u00C0-\u024F])/, endOfLine),
  matchEnclosed("'", /'[^\r\n]*?'(?![A-Za-z\u00C0-\u024F])/, endOfLine),
  matchPattern(/`[^`\r\n]*`/),
  matchEnclosed('\u300C', /\u300C[^\u300D\r\n]*\u300D/, endOfLine),
  matchEnclosed('\u300E', /\u300E[^\u300F\r\n]*\u300F/, endOfLine),
  matchPattern(/\uFF02[^\uFF02\r\n]*\uFF02/),
]);

const pastedTokens: readonly TokenType[] = [
  {
    name: pasted.string,
    PATTERN: quoted,
    START_CHARS_HINT: [..."\u00AB\u00BB\u201C\u201D\u201E\u201F\u2018'`\u300C\u300E\uFF02"],
    LINE_BREAKS: false,
  },
  {
    name: pasted.arrow,
    PATTERN: /[\u2192\u27F6\u21D2\u279C\u2794]|=>|[\u2013\u2014]>|-{2,40}>|- >|[\u2013\u2014](?!\d)/,
  },
  { name: hashComment, PATTERN: /#[^\r\n]*/, START_CHARS_HINT: ['#'], LINE_BREAKS: false },
  { name: conflictMark, PATTERN: matchConflictMark, START_CHARS_HINT: ['<', '|', '=', '>'], LINE_BREAKS: false },
  { name: pasted.sign, PATTERN: /[\u3001\uFF05\uFF0C\uFF0F\uFF1A\uFF5B\uFF5D]/ },
  {
    name: pasted.number,
    PATTERN:
      /[\u2212\u2013\uFF0B\uFF0D]\d+(?:[.,]\d+)?|[+-]?\d+,\d+|[+\-\u2212\uFF0B\uFF0D]?[\uFF10-\uFF19]+(?:[.\uFF0E][\uFF10-\uFF19]+)?/,
  },
];

/** The last to be tried. Without it the lexer would try all others again for each character that means nothing. */
const strangeToken: TokenType = {
  name: strange,
  PATTERN: matchStrange,
  START_CHARS_HINT: [...Array.from({ length: 256 }, (_, code) => code), ...beyondLatin],
  LINE_BREAKS: false,
};
