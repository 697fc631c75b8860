import { commands, Disposable, workspace } from 'vscode';
import type { JourneySource } from './follow-journeys.ts';

/** Lets the manifest know whether there are maps here, as `cjm.maps`: `some` to list, or `none`, and how to begin. */
export function announceMaps(source: JourneySource): Disposable {
  const watcher = workspace.createFileSystemWatcher('**/*.cjm', false, true, false);
  const tell = async (): Promise<void> => {
    const isAny = source.all().length > 0 || (await workspace.findFiles('**/*.cjm', undefined, 1)).length > 0;
    await commands.executeCommand('setContext', 'cjm.maps', isAny ? 'some' : 'none');
  };
  void tell();
  return Disposable.from(watcher, watcher.onDidCreate(tell), watcher.onDidDelete(tell), source.onDidChange(tell));
}
