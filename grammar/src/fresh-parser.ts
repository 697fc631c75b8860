import {
  type AstNode,
  createParser,
  type LangiumCoreServices,
  LangiumParser,
  type ParseResult,
  type ParserOptions,
} from 'langium';
import { BoundedParser } from './bounded-parser.ts';

/**
 * Reads each text with a parser that no text has broken: one that threw keeps half a tree on its stack and would give
 * it out as the next text's, so it is thrown away.
 */
export class FreshParser extends LangiumParser {
  private readonly create: () => LangiumParser;
  private sound: LangiumParser;

  constructor(services: LangiumCoreServices) {
    super(services);
    this.create = () => createBounded(services);
    this.sound = this.create();
  }

  override parse<T extends AstNode = AstNode>(input: string, options?: ParserOptions): ParseResult<T> {
    try {
      return this.sound.parse<T>(input, options);
    } catch (error) {
      this.sound = this.create();
      throw error;
    }
  }
}

function createBounded(services: LangiumCoreServices): LangiumParser {
  const parser = createParser(services.Grammar, new BoundedParser(services), services.parser.Lexer.definition);
  parser.finalize();
  return parser;
}
