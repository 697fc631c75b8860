import {
  builtInMetrics,
  CjmGeneratedSharedModule,
  createGrammarModule,
  type Deprecation,
  type Document,
  grammarModule,
} from '@cjm/grammar';
import {
  AstUtils,
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  DocumentState,
  inject,
  type LangiumCoreServices,
  type LangiumDocument,
  type LangiumSharedCoreServices,
  type Module,
  type PartialLangiumCoreServices,
  type PartialLangiumSharedCoreServices,
  URI,
} from 'langium';
import { type SetupOptions, Setups } from './config/setups.ts';
import { rules } from './rules/index.ts';
import { type Stopwatch, unmeasured } from './stopwatch.ts';
import { CjmDocumentBuilder } from './workspace/document-builder.ts';
import { CjmDocumentFactory } from './workspace/document-factory.ts';
import { CjmDocumentValidator } from './workspace/document-validator.ts';
import { CjmDocuments } from './workspace/documents.ts';
import { CjmFileSystemProvider } from './workspace/file-system-provider.ts';
import type { Files } from './workspace/files.ts';
import { Imports } from './workspace/imports.ts';
import { CjmLinker } from './workspace/linker.ts';
import { Mentions } from './workspace/mentions.ts';
import { CjmScopeComputation } from './workspace/scope-computation.ts';
import { CjmScopeProvider } from './workspace/scope-provider.ts';
import { CjmWorkspaceManager } from './workspace/workspace-manager.ts';

interface CjmAddedSharedServices {
  readonly workspace: {
    readonly Imports: Imports;
    readonly Mentions: Mentions;
    readonly Setups: Setups;
    readonly WorkspaceManager: CjmWorkspaceManager;
  };
}

interface CjmAddedServices {
  readonly references: { readonly ScopeProvider: CjmScopeProvider };
  readonly validation: { readonly DocumentValidator: CjmDocumentValidator };
}

export type CjmSharedCoreServices = LangiumSharedCoreServices & CjmAddedSharedServices;
export type CjmCoreServices = LangiumCoreServices & CjmAddedServices;

export interface CjmContext {
  /** The files that no editor has open. */
  readonly files: Files;
  /** The date that counts as today, `2026-06-30`. */
  readonly today: () => string;
  /** Old wordings that are still understood; those of the language if left out. */
  readonly deprecations?: readonly Deprecation[];
  /** What holds besides the configs that are found. */
  readonly setup?: SetupOptions;
  /** Left out: nobody wants to know where the time goes. */
  readonly stopwatch?: Stopwatch;
  /** Whether what a file imports is judged along with it. Left out: it is, as editors list the findings of all files. */
  readonly judges?: 'only what is asked for';
  /** Whether texts without mistakes are read in less time, which editors can't make use of. Left out: they are not. */
  readonly reads?: 'plainly';
}

/** Wires what reads and judges maps, and nothing that speaks to editors: the command line loads no more than that. */
export function createCjmCoreServices(context: CjmContext): { shared: CjmSharedCoreServices; cjm: CjmCoreServices } {
  const shared = inject(
    createDefaultSharedCoreModule({ fileSystemProvider: () => new CjmFileSystemProvider(context.files) }),
    CjmGeneratedSharedModule,
    createSharedModule({ ...context, judges: 'only what is asked for', reads: 'plainly' }),
  );
  const language = createLanguage(context, shared, false);
  const cjm = inject(createDefaultCoreModule({ shared }), language.grammar, language.module);
  register(shared, cjm);
  return { shared, cjm };
}

/** The services that all languages share, as this one has them. */
export function createSharedModule({
  files,
  setup,
  stopwatch = unmeasured,
  judges,
  reads,
  deprecations,
}: CjmContext): Module<CjmSharedCoreServices, PartialLangiumSharedCoreServices & CjmAddedSharedServices> {
  return {
    workspace: {
      DocumentBuilder: (services) => new CjmDocumentBuilder(services, () => services.workspace, judges === undefined),
      Imports: ({ workspace }) =>
        new Imports(files, workspace.LangiumDocuments, (text, uri) =>
          stopwatch.phase('parsing', () => workspace.LangiumDocumentFactory.fromString(text, uri)),
        ),
      LangiumDocumentFactory: (services) =>
        new CjmDocumentFactory(services, reads === 'plainly' && deprecations === undefined),
      LangiumDocuments: (services) => new CjmDocuments(services),
      Mentions: ({ workspace }) => new Mentions(files, workspace.LangiumDocuments),
      Setups: () => new Setups(files, rules, setup),
      WorkspaceManager: (services) => new CjmWorkspaceManager(services, files),
    },
  };
}

/** How the language is read, linked and judged. */
export interface Language {
  readonly grammar: Module<LangiumCoreServices, PartialLangiumCoreServices>;
  readonly module: Module<CjmCoreServices, PartialLangiumCoreServices & CjmAddedServices>;
  /** The file that every file knows without importing it. */
  readonly builtIns: () => Document;
  /** The files that this one imports. */
  readonly importedBy: (file: Document) => readonly Document[];
  /** What a validator needs to judge files. */
  readonly judging: (services: CjmCoreServices) => ConstructorParameters<typeof CjmDocumentValidator>;
}

/** @param isEdited whether files are judged again while they are edited */
export function createLanguage(
  { today, deprecations, stopwatch = unmeasured }: CjmContext,
  shared: CjmSharedCoreServices,
  isEdited = true,
): Language {
  const builtInFile = once(() =>
    shared.workspace.LangiumDocumentFactory.fromString<Document>(builtInMetrics, URI.parse('cjm:/built-in.cjm')),
  );
  const builtIns = () => builtInFile().parseResult.value;
  const importedBy = (file: Document) => shared.workspace.Imports.importedBy(AstUtils.getDocument(file));
  const judging: Language['judging'] = ({ references }) => {
    // Each look into the services takes as long as many a rule.
    const { ScopeProvider } = references;
    const { Imports, Mentions, Setups } = shared.workspace;
    return [
      {
        today,
        namesAt: (reference) => ScopeProvider.namesAt(reference),
        importedBy,
        targetOf: (node) => Imports.targetOf(node),
        elsewhere: (file) => Mentions.latest(AstUtils.getDocument(file)),
        stopwatch,
        isEdited,
      },
      (uri) => Setups.of(uri),
      Mentions,
    ];
  };
  return {
    grammar: deprecations ? createGrammarModule(deprecations) : grammarModule,
    module: {
      references: {
        Linker: (services) => new CjmLinker(services, services.references.ScopeProvider),
        ScopeComputation: (services) => new CjmScopeComputation(services),
        ScopeProvider: ({ workspace }) => new CjmScopeProvider(workspace.AstNodeLocator, { importedBy, builtIns }),
      },
      // Only editors ask who refers to what from other files.
      workspace: { ReferenceDescriptionProvider: () => ({ createDescriptions: async () => [] }) },
      validation: { DocumentValidator: (services) => new CjmDocumentValidator(...judging(services)) },
    },
    builtIns,
    importedBy,
    judging,
  };
}

/** Makes the language known, and lets what is looked up in its files be forgotten when they change. */
export function register(shared: CjmSharedCoreServices, cjm: CjmCoreServices): void {
  shared.ServiceRegistry.register(cjm);
  const { ScopeProvider } = cjm.references;
  const forget = () => ScopeProvider.forget();
  shared.workspace.DocumentBuilder.onUpdate(forget);
  shared.workspace.DocumentBuilder.onBuildPhase(DocumentState.Validated, forget);
}

function once<T extends LangiumDocument<Document>>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
