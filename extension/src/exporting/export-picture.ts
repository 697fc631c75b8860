import type { Exported } from '@cjm/diagram/exporters';
import { t } from '@vscode/l10n';
import { ProgressLocation, Uri, window, workspace } from 'vscode';
import type { ExportMessage } from '../preview/messages.ts';
import { formatLabel } from './format-label.ts';
import { copyFormat, formats } from './formats.ts';
import { tellProblem } from './tell-problem.ts';
import { whyNot, writeFile } from './write-file.ts';

/** Told to who looks at the picture, or to be put into the clipboard by the page. */
export type ExportOutcome =
  | { readonly kind: 'tell'; readonly text: string }
  | { readonly kind: 'copy'; readonly png: Uint8Array<ArrayBuffer> };

/** Writes what is seen to a file that the user chooses, beside the map at first. Undefined: it was given up. */
export async function exportPicture(asked: ExportMessage, file: Uri, dist: Uri): Promise<ExportOutcome | undefined> {
  const refusal = whyNot(asked.format);
  if (refusal !== undefined) return { kind: 'tell', text: refusal };
  if (asked.format === copyFormat.name) {
    const written = await write(asked, 'png', dist);
    if ('problem' in written) return { kind: 'tell', text: tellProblem(written.problem) };
    return { kind: 'copy', png: new Uint8Array(bytesOf(written.content)) };
  }
  const format = formats.find(({ name }) => name === asked.format);
  if (!format) return { kind: 'tell', text: t('There is no format "{0}".', asked.format) };
  const label = formatLabel(format.name);
  const target = await window.showSaveDialog({
    title: t('Export as {0}', label),
    defaultUri: beside(file, format.extension),
    filters: { [label]: [format.extension] },
  });
  if (!target) return undefined;
  const written = await write(asked, format.name, dist);
  if ('problem' in written) return { kind: 'tell', text: tellProblem(written.problem) };
  await workspace.fs.writeFile(target, bytesOf(written.content));
  return { kind: 'tell', text: t('Written to {0}.', workspace.asRelativePath(target)) };
}

function write(asked: ExportMessage, format: string, dist: Uri): Promise<Exported> {
  const progress = { location: ProgressLocation.Notification, title: t('Drawing the picture…') };
  return Promise.resolve(window.withProgress(progress, () => writeFile(asked, format, dist)));
}

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** Of a map that is nowhere yet, in the folder that is open. */
function beside(file: Uri, extension: string): Uri {
  const name = `${file.path
    .split('/')
    .at(-1)
    ?.replace(/\.cjm$/, '')}.${extension}`;
  if (file.scheme !== 'untitled') return Uri.joinPath(file, '..', name);
  const [folder] = workspace.workspaceFolders ?? [];
  return folder ? Uri.joinPath(folder.uri, name) : Uri.file(name);
}
