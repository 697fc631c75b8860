import { config } from '@vscode/l10n';
import { l10n } from 'vscode';

/**
 * Gives `t` of `@vscode/l10n` the texts that VS Code has loaded for the editor's language. Modules take `t` from there
 * rather than from `vscode`, so that those without need of the editor can be tested without it.
 */
export function useTranslations(): void {
  if (l10n.bundle) config({ contents: l10n.bundle });
}
