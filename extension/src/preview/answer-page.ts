import { t } from '@vscode/l10n';
import { type Uri, window } from 'vscode';
import type { MapEditor } from '../client.ts';
import { applyChange } from './apply-change.ts';
import type { Answer, Asked } from './messages.ts';

export type Answers = (uri: Uri, asked: Asked) => Promise<Answer>;

/** Answers what pages ask, one question after the other: what is changed last stands last. */
export function createAnswers(editor: MapEditor): Answers {
  let before: Promise<unknown> = Promise.resolve();
  return (uri, asked) => {
    const answer = before.then(() => answerOne(editor, uri, asked)).catch(refusal);
    before = answer;
    return answer;
  };
}

async function answerOne(editor: MapEditor, uri: Uri, asked: Asked): Promise<Answer> {
  switch (asked.kind) {
    case 'change':
      return applyChange(editor, uri, asked.journey, asked.change);
    case 'label':
      return editor.label({ textDocument: { uri: uri.toString() }, journey: asked.journey, id: asked.id });
    case 'choose': {
      const picked = await window.showQuickPick([...asked.choices], { title: asked.title });
      return { chosen: picked?.id };
    }
  }
}

/** The server may be starting again. */
const refusal = (error: unknown): Answer => ({
  refused: t('It could not be done just now ({0}). Try again.', error instanceof Error ? error.message : String(error)),
});
