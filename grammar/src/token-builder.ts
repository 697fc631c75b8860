import type { TokenType, TokenVocabulary } from 'chevrotain';
import { DefaultTokenBuilder, type GrammarAST } from 'langium';

/** What people paste from documents, by the name of the token it stands for. */
export const pasted = {
  PASTED_STRING: 'STRING',
  PASTED_ARROW: '->',
  PASTED_NUMBER: 'NUMBER',
} as const;

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

const pastedTokens: readonly TokenType[] = [
  {
    name: 'PASTED_STRING',
    PATTERN:
      /[\u201C\u201D\u201E\u201F\u00AB\u00BB][^\u201C\u201D\u201E\u201F\u00AB\u00BB"\r\n]*[\u201C\u201D\u201E\u201F\u00AB\u00BB"]/,
  },
  { name: 'PASTED_ARROW', PATTERN: /[\u2192\u27F6\u21D2\u279C\u2794]|=>|[\u2013\u2014]>|--+>/ },
  { name: 'PASTED_NUMBER', PATTERN: /[\u2212\u2013]\d+(?:[.,]\d+)?|[+-]?\d+,\d+/ },
];
