import type { Scene } from '../scene.ts';
import type { Attributes, SvgElement } from '../svg.ts';
import type { ThemeName } from '../theme-names.ts';
import { drawShapes } from '../to-svg.ts';
import type { Gradient, Look, Painting, Stroke, TextStroke } from './painting.ts';
import { colourIn, numberOf, outermostStyle, type Style, styleWithin } from './resolve-style.ts';

/** The picture in the colours of a theme. */
export function paintScene(scene: Scene, theme: ThemeName): Painting {
  return { width: scene.width, height: scene.height, strokes: createPainter(theme)(drawShapes(scene)) };
}

/** Turns what is drawn into strokes: parts of one picture, from the ground up. */
export type Painter = (roots: readonly SvgElement[]) => readonly Stroke[];

/** Of one picture, in the colours of a theme. */
export function createPainter(theme: ThemeName): Painter {
  const context: Context = { gradients: new Map(), looks: new Map() };
  const style = outermostStyle(theme);
  return (roots) => roots.flatMap((root) => paintElement(root, style, undefined, context));
}

/** What is known of the picture by now. */
interface Context {
  /** By their ids. */
  readonly gradients: Map<string, Gradient>;
  readonly looks: Map<Style, Look>;
}

function paintElement(node: SvgElement, outside: Style, link: string | undefined, context: Context): readonly Stroke[] {
  const style = styleWithin(node, outside);
  switch (node.tag) {
    case 'g':
    case 'a':
    case 'svg': {
      const followed = node.tag === 'a' && typeof node.attributes.href === 'string' ? node.attributes.href : link;
      return node.children.flatMap((child) =>
        typeof child === 'string' ? [] : paintElement(child, style, followed, context),
      );
    }
    case 'path':
    case 'rect':
    case 'circle':
    case 'line':
      return [
        {
          kind: 'shape',
          tag: node.tag,
          geometry: geometryOf(node.attributes),
          look: lookOf(style, context),
          ...linkOf(link),
        },
      ];
    case 'text':
      return paintText(node, style, link, context);
    case 'tspan':
    case 'image':
    case 'title':
    case 'desc':
    case 'style':
    case 'stop':
      return [];
    case 'linearGradient':
      // It stands before what is filled with it.
      context.gradients.set(String(node.attributes.id), gradientOf(node, style));
      return [];
  }
}

/** A line, and what is raised behind its last word. */
function paintText(node: SvgElement, style: Style, link: string | undefined, context: Context): readonly TextStroke[] {
  const line = paintLine(node, style, link, context);
  const raised = node.children.filter((child) => typeof child !== 'string');
  return [
    line,
    ...raised.map((child): TextStroke => {
      const stroke = paintLine(child, styleWithin(child, style), link, context);
      return { ...stroke, x: line.x, y: line.y + numberOf(child.attributes.dy, 0), behind: line };
    }),
  ];
}

function paintLine(node: SvgElement, style: Style, link: string | undefined, context: Context): TextStroke {
  const { x, y, 'data-room': room } = node.attributes;
  const { attributes } = style;
  const rightToLeft = attributes.direction === 'rtl';
  const anchor = String(attributes['text-anchor'] ?? 'start');
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
    size: numberOf(attributes['font-size'], 13),
    weight: numberOf(attributes['font-weight'], 400) >= 600 ? 600 : 400,
    ...(room === undefined ? {} : { room: numberOf(room, 0) }),
    look: lookOf(style, context),
    ...linkOf(link),
  };
}

function geometryOf(attributes: Attributes): Attributes {
  const geometry: Record<string, Attributes[string]> = {};
  for (const name in attributes) if (geometric.has(name)) geometry[name] = attributes[name];
  return geometry;
}

const geometric = new Set('d x y width height rx cx cy r x1 y1 x2 y2 transform'.split(' '));

/** Strokes that look alike share one look. */
function lookOf(style: Style, { gradients, looks }: Context): Look {
  const known = looks.get(style) ?? toLook(style.attributes, gradients);
  looks.set(style, known);
  return known;
}

function toLook(style: Attributes, gradients: ReadonlyMap<string, Gradient>): Look {
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

function gradientOf({ attributes: { x1, y1, x2, y2 }, children }: SvgElement, style: Style): Gradient {
  const stops = children.filter((child) => typeof child !== 'string');
  return {
    from: [numberOf(x1, 0), numberOf(y1, 0)],
    to: [numberOf(x2, 0), numberOf(y2, 0)],
    stops: stops.map(({ attributes }) => ({
      offset: numberOf(attributes.offset, 0),
      colour: colourIn(style, String(attributes['stop-color'])),
      opacity: numberOf(attributes['stop-opacity'], 1),
    })),
  };
}

function linkOf(link: string | undefined): { readonly link?: string } {
  return link === undefined ? {} : { link };
}
