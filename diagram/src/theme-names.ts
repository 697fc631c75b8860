/** The sets of colours a picture can be drawn in. */
export const themeNames = ['light', 'dark', 'high-contrast-light', 'high-contrast-dark', 'print'] as const;

export type ThemeName = (typeof themeNames)[number];

/** `auto`: the picture itself follows what its reader's system asks for. */
export type ThemeChoice = ThemeName | 'auto';

/** The theme for a reader who wants it dark or not, and of high contrast or not. */
export function themeFor(dark: boolean, highContrast: boolean): ThemeName {
  if (highContrast) return dark ? 'high-contrast-dark' : 'high-contrast-light';
  return dark ? 'dark' : 'light';
}
