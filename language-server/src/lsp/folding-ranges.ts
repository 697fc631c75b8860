import { commentsOf, type Document } from '@cjm/grammar';
import type { LangiumDocument } from 'langium';
import type { FoldingRangeProvider } from 'langium/lsp';
import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import { matchPieces } from './completion/block-at.ts';

/** Blocks, texts and comments of several lines, and the imports; judged by their signs, so that broken text folds too. */
export class CjmFoldingRanges implements FoldingRangeProvider {
  getFoldingRanges({ textDocument, parseResult }: LangiumDocument): FoldingRange[] {
    const text = textDocument.getText();
    const lineOf = (offset: number): number => textDocument.positionAt(offset).line;
    const imports = (parseResult.value as Partial<Document>).imports?.flatMap(({ $cstNode }) => $cstNode?.range ?? []);
    const [first, last] = [imports?.at(0)?.start.line, imports?.at(-1)?.end.line];
    return [...foldBlocks(text, lineOf), ...foldComments(text, lineOf), ...fold(first, last, FoldingRangeKind.Imports)];
  }
}

type LineOf = (offset: number) => number;

const fold = (startLine: number | undefined, endLine: number | undefined, kind?: FoldingRangeKind): FoldingRange[] =>
  startLine !== undefined && endLine !== undefined && endLine > startLine
    ? [{ startLine, endLine, ...(kind && { kind }) }]
    : [];

/** The line of the closing brace stays in sight. */
function foldBlocks(text: string, lineOf: LineOf): FoldingRange[] {
  const open: number[] = [];
  const ranges: FoldingRange[] = [];
  for (const { 0: piece, index } of matchPieces(text)) {
    if (piece === '{') open.push(lineOf(index));
    else if (piece === '}') ranges.push(...fold(open.pop(), lineOf(index) - 1));
    else if (piece.startsWith('"""')) ranges.push(...fold(lineOf(index), lineOf(index + piece.length)));
  }
  return ranges;
}

/** Comments of one line that follow each other fold together. */
function foldComments(text: string, lineOf: LineOf): FoldingRange[] {
  const ranges: FoldingRange[] = [];
  let start: number | undefined;
  let end = -2;
  for (const { from, to } of commentsOf(text)) {
    const line = lineOf(from);
    const isAlone = text.slice(text.lastIndexOf('\n', from - 1) + 1, from).trim() === '';
    if (!isAlone || line !== end + 1) {
      ranges.push(...fold(start, end, FoldingRangeKind.Comment));
      start = line;
    }
    end = lineOf(to);
  }
  return [...ranges, ...fold(start, end, FoldingRangeKind.Comment)];
}
