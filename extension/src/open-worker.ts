import { type Uri, workspace } from 'vscode';

/** VS Code makes no worker from a file of a remote, so that one is handed over as its text. */
export async function openWorker(file: Uri): Promise<Worker> {
  if (file.scheme !== 'vscode-remote') return new Worker(file.toString(true));
  const script = new Blob([new Uint8Array(await workspace.fs.readFile(file))], { type: 'text/javascript' });
  return new Worker(URL.createObjectURL(script));
}
