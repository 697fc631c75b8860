import { rulesOf, type StyleRule } from '../style-rules.ts';
import type { Attributes, SvgElement } from '../svg.ts';
import { coloursOf, fadedColoursOf, themes } from '../theme.ts';
import type { ThemeName } from '../theme-names.ts';

/** How things look at one place of the picture, whatever their geometry. Places that are styled alike share one. */
export interface Style {
  /** Of all elements around, and its own. */
  readonly classes: readonly string[];
  /** What is inherited and what is said, every colour resolved. */
  readonly attributes: Attributes;
  /** Styles within this one, by what is said there: a picture says the same few things a thousand times. */
  readonly within: Map<string, Style>;
  readonly sheet: Sheet;
}

/** What a theme says. */
interface Sheet {
  readonly rules: readonly StyleRule[];
  readonly colours: ReadonlyMap<string, string>;
  readonly faded: ReadonlyMap<string, string>;
}

/** Outside of everything. */
export function outermostStyle(name: ThemeName): Style {
  const theme = themes[name];
  const sheet = { rules: rulesOf(theme), colours: coloursOf(theme), faded: fadedColoursOf(theme) };
  return { classes: [], attributes: initial, within: new Map(), sheet };
}

/** As SVG has them where nothing is said. */
const initial: Attributes = {
  fill: '#000000',
  'fill-opacity': 1,
  stroke: 'none',
  'stroke-width': 1,
  'stroke-opacity': 1,
  'font-size': 13,
  'font-weight': 400,
};

/** Within this element. */
export function styleWithin(node: SvgElement, outside: Style): Style {
  const key = keyOf(node);
  const known = outside.within.get(key) ?? resolveWithin(node, outside);
  outside.within.set(key, known);
  return known;
}

function keyOf({ tag, attributes }: SvgElement): string {
  let key = tag === 'text' ? 'text' : '';
  for (const name in attributes) if (telling.has(name)) key += `\n${name} ${attributes[name]}`;
  return key;
}

/** Its attributes, overridden by the rules of its classes, as in CSS. */
function resolveWithin(node: SvgElement, outside: Style): Style {
  const { sheet } = outside;
  const own = String(node.attributes.class ?? '').split(' ');
  const classes = [...outside.classes, ...own];
  const ruled = sheet.rules
    .filter((rule) =>
      rule.texts ? node.tag === 'text' && outside.classes.includes(rule.class) : own.includes(rule.class),
    )
    .map(({ style }) => style);
  const attributes = Object.fromEntries(Object.entries(node.attributes).filter(([name]) => inherited.has(name)));
  const said: Attributes = Object.assign(attributes, ...ruled);
  const colours = classes.includes('faded') ? sheet.faded : sheet.colours;
  const resolved = Object.entries(said).map(([name, value]) => [
    name,
    typeof value === 'string' ? resolveColours(value, colours) : value,
  ]);
  const opacity = numberOf(node.attributes.opacity, 1);
  const merged: Attributes = { ...outside.attributes, ...Object.fromEntries(resolved) };
  return {
    classes,
    attributes: {
      ...merged,
      'fill-opacity': numberOf(merged['fill-opacity'], 1) * opacity,
      'stroke-opacity': numberOf(merged['stroke-opacity'], 1) * opacity,
    },
    within: new Map(),
    sheet,
  };
}

const inherited = new Set([
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'font-size',
  'font-weight',
  'text-anchor',
  'direction',
]);

/** All that makes a difference to what an element looks like. */
const telling = new Set([...inherited, 'class', 'opacity']);

/** A colour that is said within an element of this style. */
export function colourIn({ classes, sheet }: Style, value: string): string {
  return resolveColours(value, classes.includes('faded') ? sheet.faded : sheet.colours);
}

/** Throws when a mark uses a colour that no theme knows: a mistake of the mark's. */
function resolveColours(value: string, colours: ReadonlyMap<string, string>): string {
  return value.replace(/var\(--cjm-([\w-]+)\)/g, (_, name: string) => {
    const colour = colours.get(name);
    if (colour === undefined) throw new Error(`No theme has the colour ${name}.`);
    return colour;
  });
}

export function numberOf(value: Attributes[string], otherwise: number): number {
  if (typeof value === 'number') return value;
  return value === undefined ? otherwise : Number.parseFloat(String(value));
}
