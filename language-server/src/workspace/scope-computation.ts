import { isDocument, placeOfProperty } from '@cjm/grammar';
import {
  type AstNodeDescription,
  type AstNodeLocator,
  CstUtils,
  EMPTY_STREAM,
  type LangiumCoreServices,
  type LangiumDocument,
  type LocalSymbols,
  type NameProvider,
  type ScopeComputation,
} from 'langium';
import { describeExport } from './exported-name.ts';

const none: LocalSymbols = { has: () => false, getStream: () => EMPTY_STREAM };

/** What a file declares is listed without its tree. Local names are found by the scope provider's maps. */
export class CjmScopeComputation implements ScopeComputation {
  private readonly names: NameProvider;
  private readonly locator: AstNodeLocator;

  constructor(services: LangiumCoreServices) {
    this.names = services.references.NameProvider;
    this.locator = services.workspace.AstNodeLocator;
  }

  async collectExportedSymbols({ parseResult, uri }: LangiumDocument): Promise<AstNodeDescription[]> {
    if (!isDocument(parseResult.value)) return [];
    return parseResult.value.declarations.flatMap((node) => {
      const name = this.names.getName(node);
      if (!name) return [];
      const nameSegment = CstUtils.toDocumentSegment(placeOfProperty(node, 'name'));
      return describeExport(node, name, { documentUri: uri, path: this.locator.getAstNodePath(node), nameSegment });
    });
  }

  async collectLocalSymbols(): Promise<LocalSymbols> {
    return none;
  }
}
