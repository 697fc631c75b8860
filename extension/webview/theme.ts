import type { ThemeName } from '@cjm/diagram';

/** The theme of the picture that goes with the editor's, which VS Code writes on the body. */
export function currentTheme(): ThemeName {
  const { classList } = document.body;
  return classList.contains('vscode-light') || classList.contains('vscode-high-contrast-light') ? 'light' : 'dark';
}

/** Calls the listener whenever the editor's theme changes between light and dark. */
export function watchTheme(listener: (theme: ThemeName) => void): void {
  let last = currentTheme();
  new MutationObserver(() => {
    const theme = currentTheme();
    if (theme === last) return;
    last = theme;
    listener(theme);
  }).observe(document.body, { attributes: true, attributeFilter: ['class'] });
}
