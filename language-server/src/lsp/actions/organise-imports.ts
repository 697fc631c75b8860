import type { Document, Import } from '@cjm/grammar';
import type { LangiumDocument } from 'langium';
import { type CodeAction, CodeActionKind, type TextEdit } from 'vscode-languageserver';
import { newlineOf } from '../../edits/lines.ts';
import { needlessImports } from '../../rules/needless-imports.ts';
import { removalRange } from '../../rules/places.ts';
import type { LintWorld } from '../../rules/rule.ts';

/** Brings the imports together at the first one, each once, in the order of their paths. */
export function organiseImports(
  { parseResult, textDocument }: LangiumDocument,
  title: string,
  world: Pick<LintWorld, 'importedBy' | 'targetOf'>,
): CodeAction[] {
  const file = parseResult.value as Document;
  const [first, ...others] = file.imports;
  // In a broken file nobody knows what an import is for.
  if (!first?.$cstNode || parseResult.parserErrors.length > 0 || parseResult.lexerErrors.length > 0) return [];
  const needless = new Set([...needlessImports(file, world)].map(({ node }) => node));
  const kept = file.imports.filter((node) => !needless.has(node)).sort(byPath);
  if (kept.every((node, index) => node === file.imports[index]) && needless.size === 0) return [];
  const text = textDocument.getText();
  const lines = kept.map((node) => node.$cstNode?.text ?? '').join(newlineOf(text));
  const range = lines === '' ? removalRange(first, textDocument) : first.$cstNode.range;
  const edits: TextEdit[] = [
    { range, newText: lines },
    ...others.map((node) => ({ range: removalRange(node, textDocument), newText: '' })),
  ];
  return [{ title, kind: CodeActionKind.SourceOrganizeImports, edit: { changes: { [textDocument.uri]: edits } } }];
}

/** By code units: the same order on every machine. Files above this one's folder come first. */
const byPath = (a: Import, b: Import): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
