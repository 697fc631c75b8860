import { type ThemeName, themeFor } from '@cjm/diagram/theme-names';
import { find } from '@cjm/diagram/viewer/find';

const choices = ['auto', 'light', 'dark'] as const;
type Choice = (typeof choices)[number];

const key = 'cjm-theme';

/**
 * Themes the page as the system says, or light or dark as the reader chose; in high contrast whenever the system asks
 * for it. `onChange` is told of each change.
 */
export function createTheme(onChange: (theme: ThemeName) => void): () => ThemeName {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const contrast = matchMedia('(prefers-contrast: more)');
  const remembered = localStorage.getItem(key);
  let choice: Choice = choices.find((known) => known === remembered) ?? 'auto';
  const current = (): ThemeName => themeFor(choice === 'auto' ? dark.matches : choice === 'dark', contrast.matches);
  const apply = (): void => {
    document.documentElement.dataset.theme = current();
    onChange(current());
  };

  for (const known of choices) {
    const input = find(`theme-${known}`, HTMLInputElement);
    input.checked = known === choice;
    input.addEventListener('change', () => {
      choice = known;
      localStorage.setItem(key, known);
      apply();
    });
  }
  for (const query of [dark, contrast]) query.addEventListener('change', apply);
  document.documentElement.dataset.theme = current();
  return current;
}
