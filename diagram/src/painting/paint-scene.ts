import type { Scene } from '../scene.ts';
import { rulesOf, type StyleRule } from '../style-rules.ts';
import type { Attributes, SvgElement } from '../svg.ts';
import { coloursOf, fadedColoursOf, themes } from '../theme.ts';
import type { ThemeName } from '../theme-names.ts';
import { drawShapes } from '../to-svg.ts';
import type { Gradient, Look, Painting, Stroke } from './painting.ts';

/** The picture in the colours of a theme. */
export function paintScene(scene: Scene, theme: ThemeName): Painting {
  return { width: scene.width, height: scene.height, strokes: paintElements(drawShapes(scene), theme) };
}

/** What is drawn, in the colours of a theme. */
export function paintElements(roots: readonly SvgElement[], theme: ThemeName): readonly Stroke[] {
  const context: Context = {
    rules: rulesOf(themes[theme]),
    colours: coloursOf(themes[theme]),
    faded: fadedColoursOf(themes[theme]),
    gradients: new Map(),
    classes: [],
    style: initial,
  };
  collectGradients(roots, context);
  return roots.flatMap((root) => paintElement(root, context));
}

/** What holds at one place of the picture. */
interface Context {
  readonly rules: readonly StyleRule[];
  readonly colours: ReadonlyMap<string, string>;
  readonly faded: ReadonlyMap<string, string>;
  readonly gradients: Map<string, Gradient>;
  /** Of all elements around. */
  readonly classes: readonly string[];
  /** What is inherited. */
  readonly style: Attributes;
  readonly link?: string;
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

function paintElement(node: SvgElement, outside: Context): readonly Stroke[] {
  const context = within(node, outside);
  switch (node.tag) {
    case 'g':
    case 'a':
    case 'svg':
      return node.children.flatMap((child) => (typeof child === 'string' ? [] : paintElement(child, context)));
    case 'path':
    case 'rect':
    case 'circle':
    case 'line':
      return [
        {
          kind: 'shape',
          tag: node.tag,
          geometry: geometryOf(node.attributes),
          look: lookOf(context),
          ...linkOf(context),
        },
      ];
    case 'text':
      return [paintText(node, context)];
    case 'image':
    case 'title':
    case 'desc':
    case 'style':
    case 'linearGradient':
    case 'stop':
      return [];
  }
}

function paintText(node: SvgElement, context: Context): Stroke {
  const { x, y, 'data-room': room } = node.attributes;
  const { style } = context;
  const rightToLeft = style.direction === 'rtl';
  const anchor = String(style['text-anchor'] ?? 'start');
  return {
    kind: 'text',
    // No letter was written there, and the drawing's own font has no sign for that.
    text: node.children
      .filter((child) => typeof child === 'string')
      .join('')
      .replaceAll('\ufffd', '?'),
    x: numberOf(x, 0),
    y: numberOf(y, 0),
    anchor: anchor === 'middle' ? 'middle' : (anchor === 'end') === rightToLeft ? 'left' : 'right',
    rightToLeft,
    size: numberOf(style['font-size'], 13),
    weight: numberOf(style['font-weight'], 400) >= 600 ? 600 : 400,
    ...(room === undefined ? {} : { room: numberOf(room, 0) }),
    look: lookOf(context),
    ...linkOf(context),
  };
}

/** The context inside this element: its attributes, overridden by the rules of its classes, as in CSS. */
function within(node: SvgElement, outside: Context): Context {
  const own = String(node.attributes.class ?? '').split(' ');
  const classes = [...outside.classes, ...own];
  const ruled = outside.rules
    .filter((rule) =>
      rule.texts ? node.tag === 'text' && outside.classes.includes(rule.class) : own.includes(rule.class),
    )
    .map(({ style }) => style);
  const attributes = Object.fromEntries(Object.entries(node.attributes).filter(([name]) => inherited.has(name)));
  const said: Attributes = Object.assign(attributes, ...ruled);
  const inner: Context = {
    ...outside,
    classes,
    ...(node.tag === 'a' && typeof node.attributes.href === 'string' ? { link: node.attributes.href } : {}),
  };
  const style = Object.entries(said).map(([name, value]) => [
    name,
    typeof value === 'string' ? resolve(value, inner) : value,
  ]);
  const opacity = numberOf(node.attributes.opacity, 1);
  const merged: Attributes = { ...outside.style, ...Object.fromEntries(style) };
  return {
    ...inner,
    style: {
      ...merged,
      'fill-opacity': numberOf(merged['fill-opacity'], 1) * opacity,
      'stroke-opacity': numberOf(merged['stroke-opacity'], 1) * opacity,
    },
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

/** Throws when a mark uses a colour that no theme knows: a mistake of the mark's. */
function resolve(value: string, { classes, colours, faded }: Context): string {
  return value.replace(/var\(--cjm-([\w-]+)\)/g, (_, name: string) => {
    const colour = (classes.includes('faded') ? faded : colours).get(name);
    if (colour === undefined) throw new Error(`No theme has the colour ${name}.`);
    return colour;
  });
}

function geometryOf(attributes: Attributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => geometric.has(name)));
}

const geometric = new Set('d x y width height rx cx cy r x1 y1 x2 y2 transform'.split(' '));

function lookOf({ style, gradients }: Context): Look {
  const fill = paintOf(style.fill, gradients);
  const stroke = paintOf(style.stroke, gradients);
  return {
    ...(fill === undefined ? {} : { fill }),
    fillOpacity: numberOf(style['fill-opacity'], 1),
    ...(typeof stroke === 'string' ? { stroke } : {}),
    strokeWidth: numberOf(style['stroke-width'], 1),
    strokeOpacity: numberOf(style['stroke-opacity'], 1),
    dashes: String(style['stroke-dasharray'] ?? '')
      .split(/[ ,]+/)
      .map(Number)
      .filter((dash) => dash > 0),
    cap: style['stroke-linecap'] === 'round' ? 'round' : 'butt',
    join: style['stroke-linejoin'] === 'round' ? 'round' : 'miter',
    strokeFirst: style['paint-order'] === 'stroke',
  };
}

function paintOf(value: Attributes[string], gradients: ReadonlyMap<string, Gradient>): string | Gradient | undefined {
  const text = String(value ?? 'none');
  if (text === 'none') return undefined;
  const [, id] = /^url\(#(.*)\)$/.exec(text) ?? [];
  return id === undefined ? text : gradients.get(decodeURI(id));
}

function collectGradients(nodes: readonly SvgElement[], context: Context): void {
  for (const node of nodes) {
    const children = node.children.filter((child) => typeof child !== 'string');
    const inside = within(node, context);
    if (node.tag !== 'linearGradient') {
      collectGradients(children, inside);
      continue;
    }
    const { id, x1, y1, x2, y2 } = node.attributes;
    context.gradients.set(String(id), {
      from: [numberOf(x1, 0), numberOf(y1, 0)],
      to: [numberOf(x2, 0), numberOf(y2, 0)],
      stops: children.map(({ attributes }) => ({
        offset: numberOf(attributes.offset, 0),
        colour: resolve(String(attributes['stop-color']), inside),
        opacity: numberOf(attributes['stop-opacity'], 1),
      })),
    });
  }
}

function linkOf({ link }: Context): { readonly link?: string } {
  return link === undefined ? {} : { link };
}

function numberOf(value: Attributes[string], otherwise: number): number {
  return value === undefined ? otherwise : Number.parseFloat(String(value));
}
