import type { Exported } from '@cjm/diagram/exporters';
import { t } from '@vscode/l10n';
import { Uri, workspace } from 'vscode';
import { openWorker } from '../open-worker.ts';
import type { Picture } from './picture.ts';
import type { FromWorker, ToWorker } from './worker-messages.ts';
import type * as inNode from './write-file.ts';

/** Takes the place of `write-file.ts` on the web: a worker writes, and asks for the files that it needs. */
export const writeFile: typeof inNode.writeFile = async (picture, format, dist) => {
  const worker = await openWorker(Uri.joinPath(dist, 'export.browser.js'));
  try {
    return await written(worker, picture, format, dist);
  } finally {
    worker.terminate();
  }
};

/** What turns vectors into pixels and pages, and finds fonts for any script, runs in Node alone. */
export const whyNot: typeof inNode.whyNot = (format) =>
  ['png', 'pdf', 'copy'].includes(format)
    ? t(
        'PNG and PDF are written by VS Code on the desktop or by the command line; all other formats can be exported here.',
      )
    : undefined;

function written(worker: Worker, picture: Picture, format: string, dist: Uri): Promise<Exported> {
  const post = (message: ToWorker): void => worker.postMessage(message);
  return new Promise((resolve, reject) => {
    worker.onerror = ({ message }) => reject(new Error(message || 'The worker could not be started.'));
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      switch (data.kind) {
        case 'read': {
          const file = Uri.joinPath(dist, ...data.path.split('/'));
          workspace.fs.readFile(file).then((bytes) => post({ kind: 'file', path: data.path, bytes }), reject);
          return;
        }
        case 'written':
          resolve(data.exported);
          return;
        case 'failed':
          reject(new Error(data.text));
      }
    };
    post({ kind: 'write', picture, format });
  });
}
