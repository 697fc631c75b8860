import { isLanguage, type Language, languageOf } from '@cjm/grammar/wording';
import { env, workspace } from 'vscode';

/** What the picture speaks, as the user has set it: by itself what VS Code speaks, if it can. */
export function previewLanguage(): Language {
  const wanted = workspace.getConfiguration('cjm.preview').get<string>('language') ?? 'auto';
  return isLanguage(wanted) ? wanted : languageOf(env.language);
}
