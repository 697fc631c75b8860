import type { LangiumCoreServices, Module, PartialLangiumCoreServices } from 'langium';
import { type Deprecation, deprecations } from './deprecations.ts';
import { FreshParser } from './fresh-parser.ts';
import { CjmGeneratedModule } from './generated/module.ts';
import { CjmLexer } from './lexer.ts';
import { CjmLexerMessages } from './lexer-messages.ts';
import { CjmParserMessages } from './parser-messages.ts';
import { CjmTokenBuilder } from './token-builder.ts';
import { CjmValueConverter } from './value-converter.ts';

/** How text becomes a syntax tree, where old wordings of one's own are understood. */
export function createGrammarModule(
  outdated: readonly Deprecation[],
): Module<LangiumCoreServices, PartialLangiumCoreServices> {
  return {
    ...CjmGeneratedModule,
    parser: {
      LangiumParser: (services) => new FreshParser(services),
      Lexer: (services) => new CjmLexer(services, outdated),
      LexerErrorMessageProvider: () => new CjmLexerMessages(),
      ParserErrorMessageProvider: ({ Grammar }) => new CjmParserMessages(Grammar),
      TokenBuilder: () => new CjmTokenBuilder(),
      ValueConverter: () => new CjmValueConverter(),
    },
  };
}

/** How text becomes a syntax tree; whoever wires the language puts this on top of Langium's own services. */
export const grammarModule: Module<LangiumCoreServices, PartialLangiumCoreServices> = createGrammarModule(deprecations);
