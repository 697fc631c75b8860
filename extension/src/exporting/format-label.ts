import { t } from '@vscode/l10n';
import type { formats } from './formats.ts';

/** A format as people call it. */
export function formatLabel(name: (typeof formats)[number]['name']): string {
  return name === 'html' ? t('HTML page') : name.toUpperCase();
}
