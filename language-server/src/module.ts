import {
  builtInMetrics,
  CjmGeneratedSharedModule,
  createGrammarModule,
  type Deprecation,
  type Document,
  grammarModule,
} from '@cjm/grammar';
import { AstUtils, createGrammarConfig, DocumentState, inject, type LangiumDocument, type Module, URI } from 'langium';
import {
  createDefaultModule,
  createDefaultSharedModule,
  type LangiumServices,
  type LangiumSharedServices,
  type PartialLangiumServices,
  type PartialLangiumSharedServices,
} from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import { type SetupOptions, Setups } from './config/setups.ts';
import { Client } from './lsp/client.ts';
import { CjmCodeActions } from './lsp/code-actions.ts';
import { CjmCommands } from './lsp/commands.ts';
import { CjmCompletionProvider } from './lsp/completion-provider.ts';
import { CjmDocumentValidator } from './lsp/document-validator.ts';
import { CjmDocumentationProvider } from './lsp/documentation-provider.ts';
import { CjmFileOperations } from './lsp/file-operations.ts';
import { CjmFormatter } from './lsp/formatter.ts';
import { CjmHoverProvider } from './lsp/hover-provider.ts';
import { CjmRenameProvider } from './lsp/rename-provider.ts';
import { CjmSemanticTokens } from './lsp/semantic-tokens.ts';
import { rules } from './rules/index.ts';
import { CjmDocumentBuilder } from './workspace/document-builder.ts';
import { CjmDocumentFactory } from './workspace/document-factory.ts';
import { CjmDocumentUpdateHandler } from './workspace/document-update-handler.ts';
import { CjmDocuments } from './workspace/documents.ts';
import { CjmFileSystemProvider } from './workspace/file-system-provider.ts';
import type { Files } from './workspace/files.ts';
import { Imports } from './workspace/imports.ts';
import { CjmLinker } from './workspace/linker.ts';
import { CjmReferenceDescriptions } from './workspace/reference-descriptions.ts';
import { CjmReferences } from './workspace/references.ts';
import { CjmScopeComputation } from './workspace/scope-computation.ts';
import { CjmScopeProvider } from './workspace/scope-provider.ts';
import { CjmWorkspaceManager } from './workspace/workspace-manager.ts';

interface CjmAddedSharedServices {
  readonly lsp: { readonly Client: Client };
  readonly workspace: { readonly Imports: Imports; readonly Setups: Setups };
}

interface CjmAddedServices {
  readonly lsp: { readonly RenameProvider: CjmRenameProvider };
  readonly references: { readonly ScopeProvider: CjmScopeProvider };
  readonly validation: { readonly DocumentValidator: CjmDocumentValidator };
}

export type CjmSharedServices = LangiumSharedServices & CjmAddedSharedServices;
export type CjmServices = LangiumServices & CjmAddedServices;

export interface CjmContext {
  /** The files that no editor has open. */
  readonly files: Files;
  /** The date that counts as today, `2026-06-30`. */
  readonly today: () => string;
  /** The client; none on the command line and in tests. */
  readonly connection?: Connection;
  /** Old wordings that are still understood; those of the language if left out. */
  readonly deprecations?: readonly Deprecation[];
  /** What holds besides the configs that are found. */
  readonly setup?: SetupOptions;
}

/** One UTF-16 unit of a name: the halves of letters beyond the Basic Multilingual Plane included. */
const nameCharacter = /[\p{ID_Continue}\uD800-\uDFFF-]/u;

/** Wires the language: Langium's services, the grammar's reading of the text, and what this package adds. */
export function createCjmServices({ files, today, connection, deprecations, setup }: CjmContext): {
  shared: CjmSharedServices;
  cjm: CjmServices;
} {
  const sharedModule: Module<CjmSharedServices, PartialLangiumSharedServices & CjmAddedSharedServices> = {
    lsp: {
      Client: () => new Client(),
      DocumentUpdateHandler: (services) =>
        new CjmDocumentUpdateHandler(services, files, (uri) => services.workspace.Setups.isPart(uri)),
      ExecuteCommandHandler: ({ lsp }) => new CjmCommands({ client: lsp.Client, connection }),
      FileOperationHandler: ({ workspace }) => new CjmFileOperations(workspace.LangiumDocuments, workspace.Imports),
    },
    workspace: {
      DocumentBuilder: (services) => new CjmDocumentBuilder(services, () => services.workspace),
      Imports: ({ workspace }) =>
        new Imports(files, workspace.LangiumDocuments, (text, uri) =>
          workspace.LangiumDocumentFactory.fromString(text, uri),
        ),
      LangiumDocumentFactory: (services) => new CjmDocumentFactory(services),
      LangiumDocuments: (services) => new CjmDocuments(services),
      Setups: () => new Setups(files, rules, setup),
      WorkspaceManager: (services) => new CjmWorkspaceManager(services, files),
    },
  };
  const fileSystemProvider = () => new CjmFileSystemProvider(files);
  const shared = inject(
    createDefaultSharedModule({ ...(connection && { connection }), fileSystemProvider }),
    CjmGeneratedSharedModule,
    sharedModule,
  );
  const builtIns = once(() =>
    shared.workspace.LangiumDocumentFactory.fromString<Document>(builtInMetrics, URI.parse('cjm:/built-in.cjm')),
  );
  const importedBy = (file: Document) => shared.workspace.Imports.importedBy(AstUtils.getDocument(file));
  const importersOf = (file: Document) =>
    [...shared.workspace.Imports.importersOf([AstUtils.getDocument(file).uri.toString()])].map(
      (document) => document.parseResult.value as Document,
    );
  /** Reads a text as if the file held it, beside all that is open, and forgets it. */
  const judgeAside = async (uri: URI, text: string) => {
    const open = (other: URI) => shared.workspace.TextDocuments.get(other.toString())?.getText();
    const read: Files['read'] = async (other) => {
      const held = other.toString() === uri.toString() ? text : open(other);
      return held === undefined ? files.read(other) : { text: held };
    };
    const aside = createCjmServices({
      files: { ...files, read },
      today,
      ...(deprecations && { deprecations }),
      ...(setup && { setup }),
    });
    const document = aside.shared.workspace.LangiumDocumentFactory.fromString(text, uri);
    aside.shared.workspace.LangiumDocuments.addDocument(document);
    await aside.shared.workspace.DocumentBuilder.build([document], { validation: true });
    return aside.cjm.validation.DocumentValidator.verdictOn(document);
  };
  const languageModule: Module<CjmServices, PartialLangiumServices & CjmAddedServices> = {
    references: {
      Linker: (services) => new CjmLinker(services, services.references.ScopeProvider),
      References: (services) => new CjmReferences(services),
      ScopeComputation: (services) => new CjmScopeComputation(services),
      ScopeProvider: ({ workspace }) =>
        new CjmScopeProvider(workspace.AstNodeLocator, {
          importedBy,
          builtIns: () => builtIns().parseResult.value,
        }),
    },
    workspace: { ReferenceDescriptionProvider: (services) => new CjmReferenceDescriptions(services) },
    validation: {
      DocumentValidator: ({ references }) =>
        new CjmDocumentValidator(
          {
            today,
            namesAt: (reference) => references.ScopeProvider.namesAt(reference),
            importedBy,
            targetOf: (node) => shared.workspace.Imports.targetOf(node),
          },
          (uri) => shared.workspace.Setups.of(uri),
          (rule) => shared.lsp.Client.pageOf(rule),
        ),
    },
    documentation: { DocumentationProvider: () => new CjmDocumentationProvider() },
    parser: { GrammarConfig: (services) => ({ ...createGrammarConfig(services), nameRegexp: nameCharacter }) },
    lsp: {
      CodeActionProvider: ({ validation }) =>
        new CjmCodeActions({
          files,
          setups: shared.workspace.Setups,
          client: shared.lsp.Client,
          verdictOf: (document) => validation.DocumentValidator.verdictOn(document),
          verdictOn: judgeAside,
        }),
      CompletionProvider: (services) =>
        new CjmCompletionProvider(services, {
          client: shared.lsp.Client,
          today,
          names: () => services.references.ScopeProvider,
          importedBy,
          rootOf: (uri) => files.rootOf(uri),
        }),
      Formatter: () => new CjmFormatter(),
      HoverProvider: (services) => new CjmHoverProvider(services),
      RenameProvider: (services) =>
        new CjmRenameProvider(services, {
          importedBy: (file) => [...importedBy(file), builtIns().parseResult.value],
          importersOf,
          find: (reference) => services.references.ScopeProvider.find(reference),
        }),
      SemanticTokenProvider: (services) => new CjmSemanticTokens(services),
    },
  };
  const cjm = inject(
    createDefaultModule({ shared }),
    deprecations ? createGrammarModule(deprecations) : grammarModule,
    languageModule,
  );
  shared.ServiceRegistry.register(cjm);
  const forget = () => cjm.references.ScopeProvider.forget();
  shared.workspace.DocumentBuilder.onUpdate(forget);
  shared.workspace.DocumentBuilder.onBuildPhase(DocumentState.Validated, forget);
  return { shared, cjm };
}

function once<T extends LangiumDocument<Document>>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
