import type { TokenType, TokenVocabulary } from 'chevrotain';
import { DefaultTokenBuilder, type GrammarAST } from 'langium';

/** Tokens for what people paste from documents, and what their editors put in. */
export const pasted = { string: 'PASTED_STRING', arrow: 'PASTED_ARROW', number: 'PASTED_NUMBER' } as const;

/**
 * Knows the typographic quotes, arrows, dashes and decimal commas of pasted text as tokens of their own, which the
 * lexer then reads as what they mean.
 */
export class CjmTokenBuilder extends DefaultTokenBuilder {
  override buildTokens(grammar: GrammarAST.Grammar): TokenVocabulary {
    const tokens = super.buildTokens(grammar);
    if (!Array.isArray(tokens)) throw new Error('the grammar has one mode of tokens');
    return [...pastedTokens, ...tokens.map((token) => (token.name === 'ID' ? withStarts(token) : token))];
  }

  /** A word can only go on as a longer name; trying that with each terminal takes a third of the time to start. */
  protected override findLongerAlt(keyword: GrammarAST.Keyword, terminals: TokenType[]): TokenType[] {
    if (!/^\p{L}/u.test(keyword.value)) return super.findLongerAlt(keyword, terminals);
    return terminals.filter(({ name }) => name === 'ID');
  }
}

/**
 * Tells the lexer with what a name can start, which it would else work out from thousands of ranges at each start. It
 * looks at letters beyond Latin-1 in groups, and each group holds some.
 */
function withStarts(token: TokenType): TokenType {
  const { PATTERN } = token;
  if (!(PATTERN instanceof RegExp)) return token;
  const latin = Array.from({ length: 256 }, (_, code) => code).filter((code) =>
    PATTERN.test(String.fromCharCode(code)),
  );
  const beyond = Array.from({ length: 512 }, (_, group) => group * 128).filter((code) => code >= 256);
  return Object.assign(token, { START_CHARS_HINT: [...latin, ...beyond] });
}

/** Each opening quote with what closes it somewhere in the world; inside may stand others, and apostrophes. */
const quoted = [
  /\u00AB[^\u00BB\r\n]*\u00BB/,
  /\u00BB[^\u00AB\r\n]*\u00AB/,
  /[\u201C\u201D\u201E\u201F][^\u201C\u201D\u201E\u201F\r\n]*[\u201C\u201D\u201F]/,
  /[\u00AB\u00BB\u201C\u201D\u201E\u201F][^"\r\n]*"/,
  /\u2018[^\r\n]*?\u2019(?![A-Za-z\u00C0-\u024F])/,
  /'[^\r\n]*?'(?![A-Za-z\u00C0-\u024F])/,
  /`[^`\r\n]*`/,
];

const pastedTokens: readonly TokenType[] = [
  { name: pasted.string, PATTERN: new RegExp(quoted.map((pattern) => pattern.source).join('|')) },
  { name: pasted.arrow, PATTERN: /[\u2192\u27F6\u21D2\u279C\u2794]|=>|[\u2013\u2014]>|--+>|- >|[\u2013\u2014](?!\d)/ },
  { name: pasted.number, PATTERN: /[\u2212\u2013]\d+(?:[.,]\d+)?|[+-]?\d+,\d+/ },
];
