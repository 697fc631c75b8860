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
    return [...pastedTokens, ...tokens];
  }
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
