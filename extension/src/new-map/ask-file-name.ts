import { t } from '@vscode/l10n';
import { Uri, window, workspace } from 'vscode';

/** Asks what a new file of the folder is to be called; undefined: there shall be none. Nothing is written over. */
export async function askFileName(folder: Uri, usual: string): Promise<Uri | undefined> {
  const addressOf = (name: string): Uri => Uri.joinPath(folder, name.endsWith('.cjm') ? name : `${name}.cjm`);
  const name = await window.showInputBox({
    title: t('New Map'),
    prompt: t('Name of the file'),
    value: usual,
    valueSelection: [0, usual.length - '.cjm'.length],
    validateInput: async (value) => {
      if (value.trim() === '' || /[\\/]/.test(value)) return t('A file needs a name without slashes.');
      return (await isThere(addressOf(value.trim()))) ? t('There is a file of this name already.') : undefined;
    },
  });
  return name === undefined ? undefined : addressOf(name.trim());
}

const isThere = (file: Uri): Promise<boolean> =>
  Promise.resolve(workspace.fs.stat(file)).then(
    () => true,
    () => false,
  );
