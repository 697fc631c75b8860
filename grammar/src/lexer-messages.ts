import type { ILexerErrorMessageProvider } from 'chevrotain';

/** Characters that mean nothing outside a text, in the language's words. */
export class CjmLexerMessages implements ILexerErrorMessageProvider {
  buildUnexpectedCharactersMessage(fullText: string, startOffset: number, length: number): string {
    const shown = fullText.slice(startOffset, startOffset + Math.min(length, 20));
    const dots = length > 20 ? '…' : '';
    return `"${shown}${dots}" means nothing here: remove it, or write it inside a text in quotes.`;
  }

  buildUnableToPopLexerModeMessage(): string {
    return 'This means nothing here: remove it.';
  }
}
