import type { Range } from '@cjm/grammar/model';
import type { CompletionItem, CompletionItemKind, TextEdit } from 'vscode-languageserver';
import { InsertTextFormat } from 'vscode-languageserver';
import { suggest } from '../../protocol.ts';
import type { Client } from '../client.ts';
import { contentOf } from '../markdown.ts';

/** Something that could be written. */
export interface Suggestion {
  /** What is shown, and written unless `insert` or `snippet` says otherwise. */
  readonly label: string;
  readonly kind: CompletionItemKind;
  /** Groups in the order of their use, '0' first; equal ones stand in the order of their labels. */
  readonly group: string;
  /** What it is, in a line. */
  readonly detail?: string;
  /** Shown behind the label. */
  readonly description?: string;
  /** Markdown. */
  readonly documentation?: string;
  readonly insert?: string;
  /** Written in its place where the editor knows snippets. */
  readonly snippet?: string;
  /** Where the snippet is written, the next thing to do is to choose again. */
  readonly leads?: boolean;
  /** What it is found by, other than its label. */
  readonly search?: string;
  /** Edits elsewhere that go along. */
  readonly edits?: readonly TextEdit[];
}

/** @param range what is written of it already */
export function toItem(suggestion: Suggestion, range: Range, client: Client): CompletionItem {
  const { label, kind, group, detail, description, documentation, insert, snippet, search, edits, leads } = suggestion;
  const asSnippet = client.knowsSnippets && snippet !== undefined;
  return {
    label,
    kind,
    sortText: group,
    ...(detail && { detail }),
    ...(description && { labelDetails: { description } }),
    ...(documentation && { documentation: contentOf(documentation, client.documentationFormat) }),
    ...(search !== undefined && { filterText: search }),
    ...(asSnippet && { insertTextFormat: InsertTextFormat.Snippet }),
    ...(asSnippet &&
      leads &&
      client.runs(suggest) && { command: { title: client.words.completion.next, command: suggest } }),
    ...(edits && { additionalTextEdits: [...edits] }),
    textEdit: { range, newText: asSnippet ? snippet : (insert ?? label) },
  };
}

/**
 * Whether the letters that are written all stand in the text, in their order, whatever their case. So much the editors
 * agree on; how well each fits is theirs to judge.
 */
export function fits(written: string, text: string): boolean {
  let at = 0;
  const lower = text.toLowerCase();
  for (const letter of written.toLowerCase()) {
    at = lower.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
