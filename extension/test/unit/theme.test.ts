import { afterEach, expect, it, vi } from 'vitest';
import { currentTheme } from '../../webview/theme.ts';

afterEach(() => vi.unstubAllGlobals());

it.each([
  ['vscode-light', 'light'],
  ['vscode-dark', 'dark'],
  ['vscode-high-contrast', 'high-contrast-dark'],
  ['vscode-high-contrast-light vscode-high-contrast', 'high-contrast-light'],
])('goes with the theme of the editor: %s', (classes, theme) => {
  const classList = { contains: (name: string) => classes.split(' ').includes(name) };
  vi.stubGlobal('document', { body: { classList } });
  expect(currentTheme()).toBe(theme);
});
