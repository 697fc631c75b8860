import { t } from '@vscode/l10n';
import type { exportPicture as onTheDesktop } from './export-picture.ts';

/** Takes the place of `export-picture.ts` on the web, where what writes PNG and PDF can't run. */
export const exportPicture: typeof onTheDesktop = async () => ({
  kind: 'tell',
  text: t('Pictures can be exported in VS Code on the desktop, or by the command line.'),
});
