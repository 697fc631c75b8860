import { contentsOf } from '@cjm/grammar';
import type { LangiumDocument, LangiumParser, ParseResult } from 'langium';
import type { TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

/**
 * Whether the text with the edits says as much as before. A name that is spelled like a word of the language is not
 * understood everywhere: `owner for` at the end of a line leads nowhere.
 */
export function isReadAlike(document: LangiumDocument, edits: TextEdit[], parser: LangiumParser): boolean {
  const after = parser.parse(TextDocument.applyEdits(document.textDocument, edits));
  const [before, now] = [sizes(document.parseResult), sizes(after)];
  return before.every((size, index) => size === now[index]);
}

function sizes({ value, lexerErrors, parserErrors }: ParseResult): readonly number[] {
  const { nodes, references } = contentsOf(value);
  return [lexerErrors.length, parserErrors.length, nodes.length, references.length];
}
