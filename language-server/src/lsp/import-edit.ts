import type { Document } from '@cjm/grammar';
import { type LangiumDocument, type URI, UriUtils } from 'langium';
import type { TextEdit } from 'vscode-languageserver';

/** How a file names another one it imports: relative, with slashes. */
export const importPath = (from: URI, to: URI): string => UriUtils.relative(UriUtils.dirname(from), to);

/** Adds the import after the last one, else at the top of the file. */
export function importEdit(document: LangiumDocument, target: URI): TextEdit {
  const { imports } = document.parseResult.value as Document;
  const line = `import ${JSON.stringify(importPath(document.uri, target))}`;
  const last = imports.at(-1)?.$cstNode?.range.end;
  if (last) return { range: { start: last, end: last }, newText: `\n${line}` };
  const top = { line: 0, character: 0 };
  return { range: { start: top, end: top }, newText: `${line}\n\n` };
}
