import { rulesOf, type StyleRule } from './style-rules.ts';
import { coloursOf, fadedColoursOf, themes } from './theme.ts';
import type { ThemeChoice, ThemeName } from './theme-names.ts';

/** Inter first; then, for scripts it lacks, the fonts whose widths are known. */
export const families = [
  'Inter',
  'Noto Sans',
  'Noto Sans Arabic',
  'Noto Sans Hebrew',
  'Noto Sans Thai',
  'Noto Sans Devanagari',
  'Noto Sans CJK SC',
  'Noto Color Emoji',
  'sans-serif',
];

/** Everything about the looks that is not geometry. The theme is the only part that differs between two pictures. */
export function styleSheet(theme: ThemeChoice, fontFaces = ''): string {
  return [
    fontFaces,
    `.cjm{font-family:${families.map((family) => (family.includes(' ') ? `'${family}'` : family)).join(',')};`,
    "font-kerning:none;font-feature-settings:'kern' 0,'liga' 0,'calt' 0;text-rendering:geometricPrecision}",
    '.cjm text{unicode-bidi:isolate}',
    theme === 'auto' ? autoCss() : themeCss(theme),
  ]
    .filter((rule) => rule !== '')
    .join('\n');
}

function ruleCss({ class: name, texts, style }: StyleRule): string {
  const declarations = Object.entries(style).map(([property, value]) => `${property}:${value}`);
  return `.cjm .${name}${texts ? ' text' : ''}{${declarations.join(';')}}`;
}

/** The theme as CSS variables of the picture's root, and of what stands back in it; then how things look. */
function themeCss(name: ThemeName): string {
  const theme = themes[name];
  return [
    `.cjm{color-scheme:${theme.scheme};${variables(coloursOf(theme))}}`,
    `.cjm .faded{${variables(fadedColoursOf(theme))}}`,
    ...rulesOf(theme).map(ruleCss),
  ].join('\n');
}

function variables(colours: ReadonlyMap<string, string>): string {
  return [...colours].map(([name, value]) => `--cjm-${name}:${value}`).join(';');
}

/** Later ones win: paper over everything, contrast over colours. */
const asked: readonly (readonly [query: string, theme: ThemeName])[] = [
  ['(prefers-color-scheme:dark)', 'dark'],
  ['(prefers-contrast:more)', 'high-contrast-light'],
  ['(prefers-contrast:more) and (prefers-color-scheme:dark)', 'high-contrast-dark'],
  ['print', 'print'],
];

function autoCss(): string {
  return [themeCss('light'), ...asked.map(([query, name]) => `@media ${query}{\n${themeCss(name)}\n}`)].join('\n');
}
