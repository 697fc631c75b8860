import { fonts } from './fonts.ts';
import { type ThemeName, themeCss } from './theme.ts';

/** Inter first; then, for scripts it lacks, the fonts whose widths are known. */
const families = [
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

const sizes = [...new Set([...Object.values(fonts).map((font) => font.size), 8, 9, 10])].sort((a, b) => a - b);

/** Everything about the looks that is not geometry. The theme is the only part that differs between two pictures. */
export function styleSheet(theme: ThemeName, fontFaces = ''): string {
  return [
    fontFaces,
    themeCss(theme),
    `.cjm{font-family:${families.map((family) => (family.includes(' ') ? `'${family}'` : family)).join(',')};`,
    "font-kerning:none;font-feature-settings:'kern' 0,'liga' 0,'calt' 0;text-rendering:geometricPrecision}",
    '.cjm text{unicode-bidi:isolate}',
    ...sizes.map((size) => `.cjm .t${size}{font-size:${size}px}`),
    '.cjm .b{font-weight:600}',
    '.cjm .halo text{paint-order:stroke;stroke:var(--cjm-paper);stroke-width:4px;stroke-linejoin:round}',
  ]
    .filter((rule) => rule !== '')
    .join('\n');
}
