import { createDefaultCoreModule, createDefaultSharedCoreModule, EmptyFileSystem, inject } from 'langium';
import { CjmGeneratedSharedModule, type Document, grammarModule } from '../src/index.ts';

/** The syntax tree of a text that is known to be right. */
export function parseFile(text: string): Document {
  const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), CjmGeneratedSharedModule);
  const services = inject(createDefaultCoreModule({ shared }), grammarModule);
  shared.ServiceRegistry.register(services);
  return services.parser.LangiumParser.parse<Document>(text).value;
}
