import {
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  EmptyFileSystem,
  inject,
  type LangiumCoreServices,
} from 'langium';
import {
  CjmGeneratedSharedModule,
  createGrammarModule,
  type Deprecation,
  type Document,
  deprecations,
  isSyntaxProblem,
} from '../src/index.ts';

function createServices(outdated: readonly Deprecation[]) {
  const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), CjmGeneratedSharedModule);
  const services = inject(createDefaultCoreModule({ shared }), createGrammarModule(outdated));
  shared.ServiceRegistry.register(services);
  return services;
}

const services = createServices(deprecations);

export const { Grammar: grammar } = services;

/** Reads texts as the language does, without linking. */
export const parser = services.parser.LangiumParser;

/** A reference as the language makes it, yet to be resolved. */
export const buildReference: LangiumCoreServices['references']['Linker']['buildReference'] = (...reference) =>
  services.references.Linker.buildReference(...reference);

/** The syntax tree of a text, unlinked, with every complaint as `line:column message`. */
export function parse(
  text: string,
  outdated?: readonly Deprecation[],
): { file: Document; problems: string[]; codes: string[] } {
  const { parser } = outdated ? createServices(outdated) : services;
  const { value, lexerErrors, parserErrors } = parser.LangiumParser.parse<Document>(text);
  const lexed = lexerErrors.map((error) => `${error.line}:${error.column} ${error.message}`);
  const parsed = parserErrors.map(({ token, message }) => `${token.startLine}:${token.startColumn} ${message}`);
  const codes = lexerErrors.flatMap((error) => (isSyntaxProblem(error) ? error.code : []));
  return { file: value, problems: [...lexed, ...parsed], codes };
}
