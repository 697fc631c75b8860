import { type FileAnswer, type FileParams, hasFile, listMaps, readFile } from '@cjm/language-server/protocol';
import { FileSystemError, FileType, RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Lets a server that has no files of its own read those that VS Code has mounted. */
export function answerFiles(client: BaseLanguageClient): void {
  client.onRequest<FileAnswer, unknown>(readFile, async ({ uri }: FileParams): Promise<FileAnswer> => {
    try {
      return { bytes: await workspace.fs.readFile(Uri.parse(uri)) };
    } catch (error) {
      return { problem: problemOf(error) };
    }
  });
  client.onRequest<boolean, unknown>(hasFile, ({ uri }: FileParams): Promise<boolean> => isThere(Uri.parse(uri)));
  client.onRequest<string[], unknown>(listMaps, async ({ uri }: FileParams): Promise<string[]> => {
    const found = await workspace.findFiles(new RelativePattern(Uri.parse(uri), '**/*.cjm'), '**/{node_modules,.*}/**');
    return found.map(String);
  });
}

const isThere = (uri: Uri): Promise<boolean> =>
  Promise.resolve(workspace.fs.stat(uri)).then(
    ({ type }) => type !== FileType.Unknown,
    () => false,
  );

function problemOf(error: unknown): 'missing' | 'denied' | 'folder' | 'unknown' {
  if (!(error instanceof FileSystemError)) return 'unknown';
  if (error.code === 'FileNotFound') return 'missing';
  if (error.code === 'NoPermissions') return 'denied';
  return error.code === 'FileIsADirectory' ? 'folder' : 'unknown';
}
