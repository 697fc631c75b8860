import { type Uri, workspace } from 'vscode';

/** VS Code makes no worker from a file of a remote, so that one is handed over as its text. */
export async function openWorker(file: Uri): Promise<Worker> {
  if (file.scheme !== 'vscode-remote') return new Worker(file.toString(true));
  const script = new Blob([new Uint8Array(await workspace.fs.readFile(file))], { type: 'text/javascript' });
  const url = URL.createObjectURL(script);
  const worker = new Worker(url);
  // VS Code's workers fetch their script by themselves, a while after they were made: by the first word they have it.
  for (const sign of ['message', 'error']) {
    worker.addEventListener(sign, () => URL.revokeObjectURL(url), { once: true });
  }
  return worker;
}
