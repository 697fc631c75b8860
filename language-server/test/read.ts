import { type Document, deprecations, type MappedJourney } from '@cjm/grammar';
import type { JourneyMap } from '@cjm/grammar/model';
import { AstUtils, type LangiumDocument, URI, UriUtils } from 'langium';
import type { Finding } from '../src/finding.ts';
import { lint } from '../src/lint.ts';
import { createCjmServices } from '../src/lsp/module.ts';
import { rules } from '../src/rules/index.ts';
import type { LintWorld } from '../src/rules/rule.ts';
import { type LintSettings, recommended } from '../src/settings.ts';
import { unmeasured } from '../src/stopwatch.ts';
import { madeUpDeprecation } from './made-up-deprecation.ts';
import { createMemoryFiles } from './memory-files.ts';

const texts = new Map<string, string>();
const services = createCjmServices({
  files: createMemoryFiles(texts),
  today: () => '2026-06-30',
  deprecations: [...deprecations, madeUpDeprecation],
});

/** What the texts are read by. */
export const { cjm, shared } = services;

/** The grammar as the texts are read by it. */
export const { Grammar: grammar } = cjm;

const { Imports, Mentions, LangiumDocuments, LangiumDocumentFactory, DocumentBuilder } = shared.workspace;
/** What lies beyond the files, for those who lint by themselves. */
export const world: LintWorld = {
  today: () => '2026-06-30',
  namesAt: (reference) => cjm.references.ScopeProvider.namesAt(reference),
  importedBy: (file) => Imports.importedBy(AstUtils.getDocument(file)),
  targetOf: (node) => Imports.targetOf(node),
  elsewhere: (file) => Mentions.latest(AstUtils.getDocument(file)),
  stopwatch: unmeasured,
  isEdited: true,
};
let count = 0;

export interface Read {
  readonly document: LangiumDocument<Document>;
  readonly findings: readonly Finding[];
  readonly journeys: readonly MappedJourney[];
  readonly maps: readonly JourneyMap[];
  readonly judged: boolean;
}

/** Texts by their paths, as seen from one folder. */
export type Texts = Readonly<Record<string, string>>;

/** A folder of its own, where files can be read and changed. */
export interface Folder {
  /** Builds and lints a file, and what it refers to. */
  read(path: string, settings?: LintSettings): Promise<Read>;
  /** Builds anew what depends on the file, as if it was saved. */
  change(path: string, text: string): Promise<void>;
  /** The text of an address, for findings that point into other files. */
  textAt(uri: string): string;
}

/** @param root where it is: on disk, or in what an editor has mounted, `vscode-vfs://github` */
export function openFolder(files: Texts, root = 'file://'): Folder {
  const folder = URI.parse(`${root}/memory/${count++}/repository/maps`);
  const uriOf = (path: string): URI => UriUtils.resolvePath(folder, path);
  for (const [path, text] of Object.entries(files)) texts.set(uriOf(path).toString(), text);
  return {
    async read(path, settings = recommended) {
      const uri = uriOf(path);
      const known = LangiumDocuments.getDocument(uri);
      const document = known ?? LangiumDocumentFactory.fromString<Document>(texts.get(uri.toString()) ?? '', uri);
      if (!known) LangiumDocuments.addDocument(document);
      await DocumentBuilder.build([document], { validation: true });
      const read = document as LangiumDocument<Document>;
      const validated = cjm.validation.DocumentValidator.resultOf(document);
      if (!validated) throw new Error('the document was not validated');
      const result = settings === recommended ? validated : lint(read, rules, world, settings);
      return { document: read, ...result, maps: result.journeys.map((journey) => journey.map) };
    },
    async change(path, text) {
      texts.set(uriOf(path).toString(), text);
      await DocumentBuilder.update([uriOf(path)], []);
    },
    textAt: (uri) => texts.get(uri) ?? '',
  };
}

/** Builds a text as a file of its own and lints it; `beside` are the files it may import. */
export function read(text: string, beside: Texts = {}): Promise<Read> {
  return openFolder({ ...beside, 'map.cjm': text }).read('map.cjm');
}

/** The only map of the text. */
export async function readMap(text: string, beside: Texts = {}): Promise<JourneyMap> {
  const { maps } = await read(text, beside);
  const [map] = maps;
  if (!map || maps.length > 1) throw new Error(`the text has ${maps.length} journeys`);
  return map;
}
