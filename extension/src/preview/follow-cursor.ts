import { workspace } from 'vscode';

/** Whether the preview scrolls to where the text cursor went, by mouse or otherwise, as the user has set it. */
export function followsCursor(byMouse: boolean): boolean {
  const wanted = workspace.getConfiguration('cjm.preview').get<string>('followCursor');
  return wanted === 'always' || (wanted === 'mouse' && byMouse);
}
