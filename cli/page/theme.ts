import { find } from './element.ts';

export type Theme = 'light' | 'dark';
const choices = ['auto', 'light', 'dark'] as const;
type Choice = (typeof choices)[number];

const key = 'cjm-theme';

/** Themes the page as the system says, or as the reader chose; `onChange` is told of each change. */
export function createTheme(onChange: () => void): () => Theme {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const remembered = localStorage.getItem(key);
  let choice: Choice = choices.find((known) => known === remembered) ?? 'auto';
  const current = (): Theme => (choice === 'auto' ? (system.matches ? 'dark' : 'light') : choice);
  const apply = (): void => {
    document.documentElement.dataset.theme = current();
    onChange();
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
  system.addEventListener('change', apply);
  document.documentElement.dataset.theme = current();
  return current;
}
