import { isLanguage, type Language, languageOf } from '@cjm/grammar/wording';
import { env, workspace } from 'vscode';

/** What the page and its tools speak: they are part of VS Code, and follow it. */
export const toolLanguage = (): Language => languageOf(env.language);

/** What the picture speaks, as the user has set it for those who will read it: by itself as VS Code does. */
export function captionLanguage(): Language {
  const wanted = workspace.getConfiguration('cjm.preview').get<string>('language') ?? 'auto';
  return isLanguage(wanted) ? wanted : toolLanguage();
}
