import { find } from '@cjm/diagram/viewer/find';
import { language, words } from './language.ts';

/** Says in the page's language what its HTML says in English. */
export function fillIn(): void {
  document.documentElement.lang = language;
  const texts = {
    skip: words.skip,
    connection: words.connection.begun,
    title: words.reading,
    'themes-title': words.themes.title,
    'theme-auto-name': words.themes.auto,
    'theme-light-name': words.themes.light,
    'theme-dark-name': words.themes.dark,
    stale: words.stale,
    'findings-title': words.findings.title,
  };
  for (const [id, text] of Object.entries(texts)) find(id, HTMLElement).textContent = text;
  find('maps', HTMLElement).setAttribute('aria-label', words.maps);
}
