import { contentsOf } from '@cjm/grammar';
import {
  type AstNodeDescription,
  Cancellation,
  DefaultLinker,
  interruptAndCheck,
  type LangiumCoreServices,
  type LangiumDocument,
  type LinkingError,
  type ReferenceInfo,
} from 'langium';
import type { CjmScopeProvider } from './scope-provider.ts';

/** Between two looks at whether the work is still wanted. */
const stride = 512;

/** Links what one walk over the tree has found. */
export class CjmLinker extends DefaultLinker {
  private readonly scopes: CjmScopeProvider;

  constructor(services: LangiumCoreServices, scopes: CjmScopeProvider) {
    super(services);
    this.scopes = scopes;
  }

  override async link(document: LangiumDocument, cancelToken = Cancellation.CancellationToken.None): Promise<void> {
    let count = 0;
    for (const info of contentsOf(document.parseResult.value).references) {
      if (count++ % stride === 0) await interruptAndCheck(cancelToken);
      this.doLink(info, document);
    }
  }

  override getCandidate(info: ReferenceInfo): AstNodeDescription | LinkingError {
    return this.scopes.find(info) ?? this.createLinkingError(info);
  }
}
