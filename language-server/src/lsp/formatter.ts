import { formatText } from '@cjm/grammar/format';
import { CstUtils, type LangiumDocument } from 'langium';
import type { Formatter } from 'langium/lsp';
import type {
  DocumentFormattingParams,
  DocumentOnTypeFormattingOptions,
  DocumentOnTypeFormattingParams,
  DocumentRangeFormattingParams,
  Position,
  TextEdit,
} from 'vscode-languageserver';
import { lineEdits, splitLines } from './line-edits.ts';

/** Lines from 0, both included. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Offers the canonical form as small edits. The editor's settings of indentation don't count: there is one form. */
export class CjmFormatter implements Formatter {
  readonly formatOnTypeOptions: DocumentOnTypeFormattingOptions = {
    firstTriggerCharacter: '}',
    moreTriggerCharacter: ['\n'],
  };

  formatDocument(document: LangiumDocument, _params?: DocumentFormattingParams): TextEdit[] {
    return editsOf(document.textDocument.getText());
  }

  formatDocumentRange(document: LangiumDocument, { range }: DocumentRangeFormattingParams): TextEdit[] {
    const { start, end } = range;
    const last = end.character === 0 && end.line > start.line ? end.line - 1 : end.line;
    return this.formatDocument(document).filter(within({ first: start.line, last }));
  }

  formatDocumentOnType(document: LangiumDocument, { ch, position }: DocumentOnTypeFormattingParams): TextEdit[] {
    return ch === '}' ? this.formatClosed(document, position) : formatFinished(document, position);
  }

  /** A block is closed: its statement is formatted. */
  private formatClosed(document: LangiumDocument, position: Position): TextEdit[] {
    const root = document.parseResult.value.$cstNode;
    const offset = document.textDocument.offsetAt(position) - 1;
    const brace = root && CstUtils.findLeafNodeAtOffset(root, offset);
    const first = brace?.text === '}' ? brace.astNode.$cstNode?.range.start.line : undefined;
    return this.formatDocument(document).filter(within({ first: first ?? position.line, last: position.line }));
  }
}

/** A line is finished: it and its neighbours are formatted, as if the new empty line were not there. */
function formatFinished(document: LangiumDocument, { line }: Position): TextEdit[] {
  const text = document.textDocument.getText();
  const lines = splitLines(text);
  if (line === 0 || lines[line]?.trim() !== '') return [];
  const others = lines.toSpliced(line, 1);
  const edits = editsOf(others.join(newlineOf(text))).filter(within(neighbours(others, line - 1)));
  const moved = (place: Position): Position => (place.line < line ? place : { ...place, line: place.line + 1 });
  return edits
    .filter(({ range }) => range.end.line < line || range.start.line >= line)
    .map(({ range, newText }) => ({ range: { start: moved(range.start), end: moved(range.end) }, newText }));
}

/** The lines around that may stand in one column with the line. */
function neighbours(lines: readonly string[], line: number): Stretch {
  const parts = (at: number): boolean => /^\s*$|^\s*\}|\{\s*$/.test(lines[at] ?? '');
  let first = line;
  let last = line;
  while (first > 0 && !parts(first - 1)) first--;
  while (last < lines.length - 1 && !parts(last + 1)) last++;
  return parts(line) ? { first: line, last: line } : { first, last };
}

function editsOf(text: string): TextEdit[] {
  const formatted = formatText(text);
  return formatted === undefined ? [] : lineEdits(splitLines(text), splitLines(formatted), newlineOf(text));
}

const newlineOf = (text: string): string => (/\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n');

const within =
  ({ first, last }: Stretch) =>
  ({ range }: TextEdit): boolean =>
    range.start.line >= first && range.end.line <= last + (range.end.character === 0 ? 1 : 0);
