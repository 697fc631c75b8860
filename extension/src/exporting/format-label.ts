import { t } from '@vscode/l10n';
import type { formats } from './formats.ts';

/** A format as people call it. */
export function formatLabel(name: (typeof formats)[number]['name']): string {
  if (name === 'html') return t('HTML page');
  return name === 'markdown' ? 'Markdown' : name.toUpperCase();
}
