import type { Document } from '@cjm/grammar';
import { type AstNode, CstUtils, GrammarUtils, type LangiumDocument, type LeafCstNode, type URI } from 'langium';
import type { CodeAction, Range, TextEdit } from 'vscode-languageserver';
import type { Client } from '../client.ts';

/** What a refactoring is asked for: a place in a file that was read without a mistake. */
export interface Subject {
  readonly document: LangiumDocument<Document>;
  readonly text: string;
  /** The selection, in UTF-16 units; both are equal for a cursor. */
  readonly from: number;
  readonly to: number;
  /** The innermost statement at the place. */
  readonly node: AstNode;
  readonly client: Client;
  /** Whether no file is there yet. */
  readonly isFree: (uri: URI) => Promise<boolean>;
}

/** What could be made of the place; nothing where it does not fit. */
export type Refactoring = (subject: Subject) => readonly CodeAction[] | Promise<readonly CodeAction[]>;

/** Undefined where nothing stands, and in files with mistakes: what is meant there, nobody knows. */
export function subjectAt(
  document: LangiumDocument<Document>,
  range: Range,
  world: Pick<Subject, 'client' | 'isFree'>,
): Subject | undefined {
  const { parseResult, textDocument } = document;
  if (parseResult.parserErrors.length > 0 || parseResult.lexerErrors.length > 0) return undefined;
  const [from, to] = [textDocument.offsetAt(range.start), textDocument.offsetAt(range.end)];
  const root = parseResult.value.$cstNode;
  const text = textDocument.getText();
  const [blanks = ''] = /^\s*/.exec(text.slice(from, to)) ?? [];
  const offset = from + blanks.length;
  const leaf = root && (CstUtils.findLeafNodeAtOffset(root, offset) ?? CstUtils.findLeafNodeAtOffset(root, from - 1));
  return leaf && { document, text, from, to, node: leaf.astNode, ...world };
}

/** The brace that a statement's block begins with. */
export const braceOf = ({ $cstNode }: AstNode): LeafCstNode | undefined =>
  $cstNode && CstUtils.flattenCst($cstNode).find(({ tokenType }) => tokenType.name === '{');

/** Whether the cursor stands in a statement before its block. */
export function isInHead({ from, to }: Pick<Subject, 'from' | 'to'>, node: AstNode): boolean {
  const { $cstNode } = node;
  return $cstNode !== undefined && from >= $cstNode.offset && to <= (braceOf(node)?.offset ?? $cstNode.end);
}

/** The whole text of a statement up to its block, without the blanks before the brace. */
export function headText(node: AstNode): string {
  const { $cstNode } = node;
  const brace = braceOf(node);
  return $cstNode ? $cstNode.text.slice(0, brace && brace.offset - $cstNode.offset).trimEnd() : '';
}

/** Of that what stands behind keyword, name and label: ` for anna from talks`. */
export function clausesText(node: AstNode): string {
  const { $cstNode } = node;
  const called = ['label', 'name'].flatMap((property) => GrammarUtils.findNodeForProperty($cstNode, property) ?? []);
  const keyword = $cstNode && CstUtils.findLeafNodeAtOffset($cstNode, $cstNode.offset);
  const end = called[0]?.end ?? keyword?.end ?? 0;
  return headText(node).slice(end - ($cstNode?.offset ?? 0));
}

/** Puts a text in at an offset. */
export function insertion({ document }: Subject, offset: number, newText: string): TextEdit {
  const at = document.textDocument.positionAt(offset);
  return { range: { start: at, end: at }, newText };
}

export function replacement({ document }: Subject, from: number, to: number, newText: string): TextEdit {
  const { textDocument } = document;
  return { range: { start: textDocument.positionAt(from), end: textDocument.positionAt(to) }, newText };
}

/** The action that makes these edits in the file itself. */
export const actionOf = (
  { document }: Subject,
  title: string,
  kind: string,
  edits: readonly TextEdit[],
): CodeAction => ({ title, kind, edit: { changes: { [document.textDocument.uri]: [...edits] } } });
