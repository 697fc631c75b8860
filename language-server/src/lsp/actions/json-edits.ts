import { type JSONPath, modify } from 'jsonc-parser';
import type { TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** The edits that give a place in a JSON text a value, or take it out; all else stays as it is written. */
export function jsonEdits(text: string, path: JSONPath, value: unknown): TextEdit[] {
  const [, indent = '  '] = /\n([ \t]+)\S/.exec(text) ?? [];
  const formattingOptions = {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.startsWith('\t') ? 1 : indent.length,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
  const document = TextDocument.create('memory:/file.json', 'json', 0, text);
  return modify(text, path, value, { formattingOptions }).map(({ offset, length, content }) => ({
    range: { start: document.positionAt(offset), end: document.positionAt(offset + length) },
    newText: content,
  }));
}
