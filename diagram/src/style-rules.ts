import { fonts } from './fonts.ts';
import { paint, type Theme } from './theme.ts';

/**
 * How a part of the picture looks, whatever its geometry: as data, because browsers take it as CSS and everything else
 * as attributes. A rule is about elements of a class, or with `texts` about the texts within them.
 */
export interface StyleRule {
  readonly class: string;
  readonly texts?: true;
  readonly style: Readonly<Record<string, string | number>>;
}

const sizes = [...new Set([...Object.values(fonts).map((font) => font.size), 8, 9, 10])].sort((a, b) => a - b);

const styleRules: readonly StyleRule[] = [
  ...sizes.map((size): StyleRule => ({ class: `t${size}`, style: { 'font-size': `${size}px` } })),
  { class: 'b', style: { 'font-weight': 600 } },
  {
    class: 'halo',
    texts: true,
    style: {
      'paint-order': 'stroke',
      stroke: paint('paper'),
      'stroke-width': '4px',
      'stroke-linejoin': 'round',
    },
  },
  { class: 'on-panel', texts: true, style: { stroke: paint('panel') } },
];

/** By the persona's place: what a theme adds that has no hues to tell them by. */
const patternRules: readonly StyleRule[] = ['18 4', '2 5', '18 4 2 4'].map((dashes, i) => ({
  class: `pattern-${i + 1}`,
  style: { 'stroke-dasharray': dashes },
}));

/** What themes add whose grounds do not tell a box from the paper. */
const outlineRules: readonly StyleRule[] = [
  { class: 'box', style: { stroke: paint('edge') } },
  { class: 'bare', style: { stroke: 'none' } },
  { class: 'chip', style: { stroke: paint('line') } },
];

/** All that hold in a theme; the later ones win. */
export function rulesOf({ outlined, patterned }: Theme): readonly StyleRule[] {
  return [...styleRules, ...(outlined ? outlineRules : []), ...(patterned ? patternRules : [])];
}
