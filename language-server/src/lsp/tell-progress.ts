import type { Connection } from 'vscode-languageserver';
import type { CjmSharedServices } from './module.ts';

const texts = {
  title: 'Reading journey maps',
  of: (done: number, all: number): string => `${done} of ${all} files`,
};

/** Fewer files are read before anybody could see it. */
const least = 200;

/** Shows how far a large workspace is read, where the client can. */
export function tellProgress(connection: Connection, shared: CjmSharedServices): void {
  let progress: ReturnType<Connection['window']['createWorkDoneProgress']> | undefined;
  shared.workspace.WorkspaceManager.onProgress = (done, all) => {
    if (all < least) return;
    if (done === 0) {
      progress = connection.window.createWorkDoneProgress();
      void progress.then(
        (shown) => shown.begin(texts.title, 0, texts.of(0, all), false),
        () => undefined,
      );
    } else {
      const isOver = done === all;
      const percentage = Math.floor((100 * done) / all);
      void progress?.then(
        (shown) => (isOver ? shown.done() : shown.report(percentage, texts.of(done, all))),
        () => undefined,
      );
    }
  };
}
