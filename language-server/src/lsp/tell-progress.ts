import type { Connection } from 'vscode-languageserver';
import type { CjmSharedServices } from './module.ts';

/** Fewer files are read before anybody could see it. */
const least = 200;

/** Shows how far a large workspace is read, where the client can. */
export function tellProgress(connection: Connection, shared: CjmSharedServices): void {
  const words = () => shared.lsp.Client.words.progress;
  let progress: ReturnType<Connection['window']['createWorkDoneProgress']> | undefined;
  shared.workspace.WorkspaceManager.onProgress = (done, all) => {
    if (all < least) return;
    if (done === 0) {
      progress = connection.window.createWorkDoneProgress();
      void progress.then(
        (shown) => shown.begin(words().title, 0, words().of(0, all), false),
        () => undefined,
      );
    } else {
      const isOver = done === all;
      const percentage = Math.floor((100 * done) / all);
      void progress?.then(
        (shown) => (isOver ? shown.done() : shown.report(percentage, words().of(done, all))),
        () => undefined,
      );
    }
  };
}
