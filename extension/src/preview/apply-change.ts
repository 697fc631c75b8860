import type { Change, EditAnswer } from '@cjm/language-server/protocol';
import { t } from '@vscode/l10n';
import { Range, TextEdit, type Uri, WorkspaceEdit, workspace } from 'vscode';
import type { MapEditor } from '../client.ts';
import type { Answer } from './messages.ts';

/** How often somebody may type in between before a change is given up. */
const attempts = 3;

/**
 * Writes a change that was made in the picture into the text: as one step to undo, made for the text exactly as it
 * stands, or not at all. Where somebody typed in between, it is worked out anew for what stands there then.
 */
export async function applyChange(editor: MapEditor, uri: Uri, journey: string, change: Change): Promise<Answer> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const document = await workspace.openTextDocument(uri);
    const answer = await editor.edit({ textDocument: { uri: uri.toString() }, journey, change });
    if ('refused' in answer) return answer;
    if (answer.version !== document.version) continue;
    if (answer.edits.length === 0) return { version: document.version };
    const edit = new WorkspaceEdit();
    edit.set(uri, answer.edits.map(toTextEdit));
    // VS Code compares the version again, and refuses when a key was pressed that this side has not heard of yet.
    if (await workspace.applyEdit(edit)) return { version: document.version };
  }
  return { refused: t('The text was being changed at the same time: try again.') };
}

function toTextEdit({ range: { start, end }, newText }: EditsOf<EditAnswer>[number]): TextEdit {
  return new TextEdit(new Range(start.line, start.character, end.line, end.character), newText);
}

type EditsOf<T> = T extends { readonly edits: infer Edits extends readonly unknown[] } ? Edits : never;
