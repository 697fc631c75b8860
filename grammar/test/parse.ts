import { createDefaultCoreModule, createDefaultSharedCoreModule, EmptyFileSystem, inject } from 'langium';
import { CjmGeneratedSharedModule, type Document, grammarModule, isSyntaxProblem } from '../src/index.ts';

const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), CjmGeneratedSharedModule);
const services = inject(createDefaultCoreModule({ shared }), grammarModule);
shared.ServiceRegistry.register(services);

export const { Grammar: grammar } = services;

/** The syntax tree of a text, unlinked, with every complaint as `line:column message`. */
export function parse(text: string): { file: Document; problems: string[]; codes: string[] } {
  const { value, lexerErrors, parserErrors } = services.parser.LangiumParser.parse<Document>(text);
  const lexed = lexerErrors.map((error) => `${error.line}:${error.column} ${error.message}`);
  const parsed = parserErrors.map(({ token, message }) => `${token.startLine}:${token.startColumn} ${message}`);
  const codes = lexerErrors.flatMap((error) => (isSyntaxProblem(error) ? error.code : []));
  return { file: value, problems: [...lexed, ...parsed], codes };
}
