import { CjmGeneratedSharedModule, type Document } from '@cjm/grammar';
import { AstUtils, createGrammarConfig, inject, LangiumCompletionParser, type Module, type URI } from 'langium';
import {
  createDefaultModule,
  createDefaultSharedModule,
  type LangiumServices,
  type LangiumSharedServices,
  type PartialLangiumServices,
  type PartialLangiumSharedServices,
} from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import {
  type CjmContext,
  type CjmCoreServices,
  type CjmSharedCoreServices,
  createCjmCoreServices,
  createLanguage,
  createSharedModule,
  register,
} from '../module.ts';
import { CjmFileSystemProvider } from '../workspace/file-system-provider.ts';
import type { Files } from '../workspace/files.ts';
import { Client } from './client.ts';
import { CjmConfiguration } from './client-settings.ts';
import { CjmCodeActions } from './code-actions.ts';
import { CjmCodeLenses } from './code-lenses.ts';
import { CjmCommands } from './commands.ts';
import { CjmCompletionProvider } from './completion-provider.ts';
import { CjmDefinitionProvider, CjmReferencesProvider } from './definition-provider.ts';
import { CjmDiagnostics } from './diagnostics.ts';
import { CjmDocumentLinks } from './document-links.ts';
import { CjmDocumentSymbols } from './document-symbols.ts';
import { CjmDocumentUpdateHandler } from './document-update-handler.ts';
import { CjmDocumentationProvider } from './documentation-provider.ts';
import { CjmFileOperations } from './file-operations.ts';
import { CjmFoldingRanges } from './folding-ranges.ts';
import { CjmFormatter } from './formatter.ts';
import { CjmHoverProvider } from './hover-provider.ts';
import { CjmInlayHints } from './inlay-hints.ts';
import { CjmLanguageServer } from './language-server.ts';
import { CjmReferenceDescriptions } from './reference-descriptions.ts';
import { CjmReferences } from './references.ts';
import { CjmRenameProvider } from './rename-provider.ts';
import { CjmSemanticTokens } from './semantic-tokens.ts';
import { CjmWorkspaceSymbols } from './workspace-symbols.ts';

interface CjmAddedSharedServices {
  readonly lsp: { readonly Client: Client };
  readonly workspace: { readonly ConfigurationProvider: CjmConfiguration };
}

interface CjmAddedServices {
  readonly lsp: { readonly CodeLensProvider: CjmCodeLenses; readonly RenameProvider: CjmRenameProvider };
}

export type CjmSharedServices = LangiumSharedServices & CjmSharedCoreServices & CjmAddedSharedServices;
export type CjmServices = LangiumServices & CjmCoreServices & CjmAddedServices;

export interface CjmServerContext extends CjmContext {
  /** The client; none in tests. */
  readonly connection?: Connection;
}

/** One UTF-16 unit of a name: the halves of letters beyond the Basic Multilingual Plane included. */
const nameCharacter = /[\p{ID_Continue}\uD800-\uDFFF-]/u;

/** Wires the language for editors: what reads and judges maps, and Langium's and this package's features on top. */
export function createCjmServices(context: CjmServerContext): { shared: CjmSharedServices; cjm: CjmServices } {
  const { files, today, connection } = context;
  const sharedModule: Module<CjmSharedServices, PartialLangiumSharedServices & CjmAddedSharedServices> = {
    lsp: {
      Client: () => new Client(),
      DocumentUpdateHandler: (services) =>
        new CjmDocumentUpdateHandler(services, files, (uri) => services.workspace.Setups.isPart(uri)),
      ExecuteCommandHandler: ({ lsp }) => new CjmCommands({ client: lsp.Client, connection }),
      LanguageServer: (services) => new CjmLanguageServer(services, () => services.lsp.Client),
      WorkspaceSymbolProvider: ({ workspace }) => new CjmWorkspaceSymbols(() => workspace.IndexManager),
      FileOperationHandler: ({ workspace }) => new CjmFileOperations(workspace.LangiumDocuments, workspace.Imports),
    },
    workspace: { ConfigurationProvider: (services) => new CjmConfiguration(services) },
  };
  const fileSystemProvider = () => new CjmFileSystemProvider(files);
  const shared = inject(
    createDefaultSharedModule({ ...(connection && { connection }), fileSystemProvider }),
    CjmGeneratedSharedModule,
    createSharedModule(context),
    sharedModule,
  );
  const language = createLanguage(context, shared);
  const languageModule: Module<CjmServices, PartialLangiumServices & CjmAddedServices> = {
    references: { References: (services) => new CjmReferences(services) },
    workspace: { ReferenceDescriptionProvider: (services) => new CjmReferenceDescriptions(services) },
    validation: {
      DocumentValidator: (services) =>
        new CjmDiagnostics(
          (rule) => shared.lsp.Client.pageOf(rule),
          () => shared.lsp.Client.words.fixes,
          ...language.judging(services),
        ),
    },
    documentation: { DocumentationProvider: () => new CjmDocumentationProvider() },
    parser: {
      GrammarConfig: (services) => ({ ...createGrammarConfig(services), nameRegexp: nameCharacter }),
      // Completion reads the grammar itself. Langium's own parser for it would cost a fifth of the start, so it gets no rule.
      CompletionParser: (services) => new LangiumCompletionParser(services),
    },
    lsp: {
      CodeActionProvider: ({ validation }) =>
        new CjmCodeActions({
          files,
          setups: shared.workspace.Setups,
          client: shared.lsp.Client,
          world: {
            importedBy: language.importedBy,
            targetOf: (node) => shared.workspace.Imports.targetOf(node),
          },
          isFree: async (uri) =>
            !shared.workspace.LangiumDocuments.hasDocument(uri) && (await files.realOf(uri)) === undefined,
          verdictOf: (document) => validation.DocumentValidator.verdictOn(document),
          verdictOn: (uri, text) => judgeAside(uri, text, context, shared),
        }),
      CompletionProvider: (services) =>
        new CjmCompletionProvider(services, {
          client: shared.lsp.Client,
          today,
          names: () => services.references.ScopeProvider,
          importedBy: language.importedBy,
          rootOf: (uri) => files.rootOf(uri),
        }),
      Formatter: () => new CjmFormatter(),
      CodeLensProvider: ({ references, validation }) =>
        new CjmCodeLenses({
          client: shared.lsp.Client,
          settings: () => shared.workspace.ConfigurationProvider.current,
          references: () => references.References,
          findingsOf: (document) => validation.DocumentValidator.verdictOn(document)?.findings ?? [],
        }),
      DefinitionProvider: (services) => new CjmDefinitionProvider(services),
      ReferencesProvider: (services) => new CjmReferencesProvider(services),
      DocumentLinkProvider: () => new CjmDocumentLinks((node) => shared.workspace.Imports.targetOf(node)),
      InlayHintProvider: ({ validation }) =>
        new CjmInlayHints(
          (document) => validation.DocumentValidator.resultOf(document)?.journeys ?? [],
          () => shared.workspace.ConfigurationProvider.current,
          () => shared.lsp.Client.words,
        ),
      DocumentSymbolProvider: () => new CjmDocumentSymbols(),
      FoldingRangeProvider: () => new CjmFoldingRanges(),
      HoverProvider: (services) => new CjmHoverProvider(services, shared.lsp.Client),
      RenameProvider: (services) =>
        new CjmRenameProvider(
          services,
          {
            importedBy: (file) => [...language.importedBy(file), language.builtIns()],
            importersOf: (file) => importersOf(file, shared),
            find: (reference) => services.references.ScopeProvider.find(reference),
          },
          shared.lsp.Client,
        ),
      SemanticTokenProvider: (services) => new CjmSemanticTokens(services),
    },
  };
  const cjm = inject(createDefaultModule({ shared }), language.grammar, language.module, languageModule);
  register(shared, cjm);
  return { shared, cjm };
}

const importersOf = (file: Document, { workspace }: CjmSharedServices): Document[] =>
  [...workspace.Imports.importersOf([AstUtils.getDocument(file).uri.toString()])].map(
    (document) => document.parseResult.value as Document,
  );

/** Reads a text as if the file held it, beside all that is open, and forgets it. */
async function judgeAside(uri: URI, text: string, { files, ...context }: CjmContext, shared: CjmSharedServices) {
  const open = (other: URI) => shared.workspace.TextDocuments.get(other.toString())?.getText();
  const read: Files['read'] = async (other) => {
    const held = other.toString() === uri.toString() ? text : open(other);
    return held === undefined ? files.read(other) : { text: held };
  };
  const aside = createCjmCoreServices({ ...context, files: { ...files, read } });
  const document = aside.shared.workspace.LangiumDocumentFactory.fromString(text, uri);
  aside.shared.workspace.LangiumDocuments.addDocument(document);
  await aside.shared.workspace.DocumentBuilder.build([document], { validation: true });
  return aside.cjm.validation.DocumentValidator.verdictOn(document);
}
