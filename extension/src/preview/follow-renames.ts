import { type Disposable, FileType, RelativePattern, Uri, workspace } from 'vscode';

/** A file that goes and one that comes belong together when they do so at about the same time, in ms. */
const together = 3000;

/**
 * Tells when a file is called otherwise on disk, where the editor did not do it: it is gone, and beside it there is a new
 * one that says the same.
 */
export function followRenames(file: Uri, textOf: () => string | undefined, tell: (uri: Uri) => void): Disposable {
  const folder = Uri.joinPath(file, '..');
  const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, '*.cjm'), false, true, false);
  let gone: number | undefined;
  let came: { readonly uri: Uri; readonly at: number } | undefined;

  const compare = async () => {
    if (gone === undefined || came === undefined || Math.abs(gone - came.at) > together) return;
    const { uri } = came;
    const text = textOf();
    const bytes = await workspace.fs.readFile(uri).then(undefined, () => undefined);
    const isStill = await workspace.fs.stat(file).then(
      ({ type }) => type === FileType.File,
      () => false,
    );
    if (isStill || text === undefined || bytes === undefined) return;
    if (new TextDecoder().decode(bytes) === text) tell(uri);
  };
  watcher.onDidDelete((uri) => {
    if (uri.toString() !== file.toString()) return;
    gone = Date.now();
    void compare();
  });
  watcher.onDidCreate((uri) => {
    came = { uri, at: Date.now() };
    void compare();
  });
  return watcher;
}
