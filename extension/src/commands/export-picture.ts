import { t } from '@vscode/l10n';
import { commands, Disposable, window } from 'vscode';
import { formatLabel } from '../exporting/format-label.ts';
import { copyFormat, formats } from '../exporting/formats.ts';
import type { Previews } from '../preview/previews.ts';

/** `cjm.preview.export` and `cjm.preview.copyImage`: the picture as it is seen, as a file or in the clipboard. */
export function exportCommands(previews: Previews): Disposable {
  return Disposable.from(
    commands.registerCommand('cjm.preview.export', async () => {
      const choices = formats.map(({ name }) => ({ label: formatLabel(name), name }));
      const chosen = await window.showQuickPick(choices, { title: t('Export what is seen as') });
      if (chosen) previews.export(chosen.name);
    }),
    commands.registerCommand('cjm.preview.copyImage', () => previews.export(copyFormat.name)),
  );
}
