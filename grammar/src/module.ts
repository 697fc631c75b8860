import type { LangiumCoreServices, Module, PartialLangiumCoreServices } from 'langium';
import { CjmGeneratedModule } from './generated/module.ts';
import { CjmLexer } from './lexer.ts';
import { CjmLexerMessages } from './lexer-messages.ts';
import { CjmParserMessages } from './parser-messages.ts';
import { CjmTokenBuilder } from './token-builder.ts';
import { CjmValueConverter } from './value-converter.ts';

/** How text becomes a syntax tree; whoever wires the language puts this on top of Langium's own services. */
export const grammarModule: Module<LangiumCoreServices, PartialLangiumCoreServices> = {
  ...CjmGeneratedModule,
  parser: {
    Lexer: (services) => new CjmLexer(services),
    LexerErrorMessageProvider: () => new CjmLexerMessages(),
    ParserErrorMessageProvider: () => new CjmParserMessages(),
    TokenBuilder: () => new CjmTokenBuilder(),
    ValueConverter: () => new CjmValueConverter(),
  },
};
