import { type ThemeName, themeFor } from '@cjm/diagram';

/** The theme of the picture that goes with the editor's, which VS Code writes on the body. */
export function currentTheme(): ThemeName {
  const { classList } = document.body;
  // A light theme of high contrast bears the class of dark ones, too.
  const light = classList.contains('vscode-light') || classList.contains('vscode-high-contrast-light');
  return themeFor(
    !light,
    classList.contains('vscode-high-contrast') || classList.contains('vscode-high-contrast-light'),
  );
}

/** Calls the listener whenever the editor's theme changes to one that the picture is drawn in otherwise. */
export function watchTheme(listener: (theme: ThemeName) => void): void {
  let last = currentTheme();
  new MutationObserver(() => {
    const theme = currentTheme();
    if (theme === last) return;
    last = theme;
    listener(theme);
  }).observe(document.body, { attributes: true, attributeFilter: ['class'] });
}
