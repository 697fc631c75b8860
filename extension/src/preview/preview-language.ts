import { isLanguage, type Language } from '@cjm/diagram/languages';
import { env, workspace } from 'vscode';

/** What the picture speaks, as the user has set it: by itself what VS Code speaks, if it can. */
export function previewLanguage(): Language {
  const wanted = workspace.getConfiguration('cjm.preview').get<string>('language') ?? 'auto';
  const language = wanted === 'auto' ? (env.language.split('-')[0] ?? '') : wanted;
  return isLanguage(language) ? language : 'en';
}
