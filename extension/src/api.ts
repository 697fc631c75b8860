import type { Change } from '@cjm/language-server/protocol';
import type { Uri } from 'vscode';
import type { Answer } from './preview/messages.ts';

/** What the extension offers to others. */
export interface CjmApi {
  /**
   * Changes a map as an edit in its picture does: one step to undo, made for the text as it stands or not at all.
   *
   * @param journey id of the journey's map, such as `journey:workday`
   */
  change(uri: Uri, journey: string, change: Change): Promise<Answer>;
}
