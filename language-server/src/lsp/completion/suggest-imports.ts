import { type AstNodeDescription, type LangiumDocument, UriUtils } from 'langium';
import { CompletionItemKind } from 'vscode-languageserver';
import { isExportedName } from '../../workspace/exported-name.ts';
import { importEdit, importPath } from '../import-edit.ts';
import type { EditorWords } from '../words.ts';
import type { Suggestion } from './suggestion.ts';

/** Where names come from that a file could import. */
const importable: Readonly<Record<string, readonly string[]>> = {
  personas: ['Persona'],
  channels: ['Channel'],
  actors: ['Team', 'System'],
  team: ['Team'],
  teams: ['Team'],
  sources: ['Source'],
  metric: ['Metric'],
  of: ['Journey'],
  journey: ['Journey'],
};

export const isImportable = (property: string): boolean => importable[property] !== undefined;

/** Names that an import would bring, which comes along as they are picked. */
export function* suggestImported(
  document: LangiumDocument,
  property: string,
  elements: Iterable<AstNodeDescription>,
  known: ReadonlySet<string>,
  words: EditorWords['completion'],
): Iterable<Suggestion> {
  const types = importable[property];
  if (!types) return;
  const offered = new Set<string>();
  for (const exported of elements) {
    const { name, type, documentUri: home } = exported;
    if (!types.includes(type) || !isExportedName(exported) || known.has(name)) continue;
    if (UriUtils.equals(home, document.uri) || home.scheme !== document.uri.scheme) continue;
    // Of two of a name in one file, the first is what the name means.
    const key = `${home.toString()}#${name}`;
    if (offered.has(key)) continue;
    offered.add(key);
    const { kind, label, place } = exported.told;
    const from = words.importFrom(home.path.split('/').at(-1) ?? '');
    yield {
      label: name,
      kind: CompletionItemKind.Reference,
      group: '3',
      detail: [kind, place, from].filter((part) => part).join(' · '),
      ...(label && { description: label }),
      search: label ? `${name} ${label}` : name,
      edits: [importEdit(document, home)],
    };
  }
}

/** Files that could be imported, as seen from this one. */
export function suggestFiles(document: LangiumDocument, others: Iterable<LangiumDocument>): Suggestion[] {
  return [...others]
    .filter(({ uri }) => uri.scheme === document.uri.scheme && !UriUtils.equals(uri, document.uri))
    .map(({ uri }) => ({
      label: importPath(document.uri, uri),
      kind: CompletionItemKind.File,
      group: uri.path.startsWith(UriUtils.dirname(document.uri).path) ? '0' : '1',
    }))
    .sort((a, b) => (a.label < b.label ? -1 : 1));
}
