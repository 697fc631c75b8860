import { CjmGeneratedSharedModule, grammarModule } from '@cjm/grammar';
import { inject, type Module } from 'langium';
import {
  createDefaultModule,
  createDefaultSharedModule,
  type DefaultSharedModuleContext,
  type LangiumServices,
  type LangiumSharedServices,
  type PartialLangiumServices,
  type PartialLangiumSharedServices,
} from 'langium/lsp';
import { CjmCodeActions } from './lsp/code-actions.ts';
import { CjmDocumentValidator } from './lsp/document-validator.ts';
import { createRules } from './rules/index.ts';
import { CjmDocumentUpdateHandler } from './workspace/document-update-handler.ts';
import { CjmScopeComputation } from './workspace/scope-computation.ts';
import { CjmScopeProvider } from './workspace/scope-provider.ts';
import { CjmWorkspaceManager } from './workspace/workspace-manager.ts';

interface CjmAddedServices {
  readonly validation: { readonly DocumentValidator: CjmDocumentValidator };
}

export type CjmServices = LangiumServices & CjmAddedServices;

const sharedModule: Module<LangiumSharedServices, PartialLangiumSharedServices> = {
  lsp: { DocumentUpdateHandler: (services) => new CjmDocumentUpdateHandler(services) },
  workspace: { WorkspaceManager: (services) => new CjmWorkspaceManager(services) },
};

const languageModule: Module<CjmServices, PartialLangiumServices & CjmAddedServices> = {
  references: {
    ScopeProvider: (services) => new CjmScopeProvider(services),
    ScopeComputation: (services) => new CjmScopeComputation(services),
  },
  validation: {
    DocumentValidator: (services) =>
      new CjmDocumentValidator(createRules((info) => services.references.ScopeProvider.getScope(info))),
  },
  lsp: { CodeActionProvider: () => new CjmCodeActions() },
};

/** Wires the language: Langium's services, the grammar's reading of the text, and what this package adds. */
export function createCjmServices(context: DefaultSharedModuleContext): {
  shared: LangiumSharedServices;
  cjm: CjmServices;
} {
  const shared = inject(createDefaultSharedModule(context), CjmGeneratedSharedModule, sharedModule);
  const cjm = inject(createDefaultModule({ shared }), grammarModule, languageModule);
  shared.ServiceRegistry.register(cjm);
  return { shared, cjm };
}
