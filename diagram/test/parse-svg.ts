import { SaxesParser } from 'saxes';
import { element, type SvgElement, type SvgNode } from '../src/svg.ts';

/** Reads SVG text as the strictest reader would. Throws when it is not well-formed, or has an element unknown here. */
export function parseSvg(svg: string): SvgElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: { tag: SvgElement['tag']; attributes: Record<string, string>; children: SvgNode[] }[] = [];
  let root: SvgElement | undefined;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const tag = tags.find((known) => known === name);
    if (tag === undefined) throw new Error(`There is an element ${name}.`);
    const entries = Object.entries(attributes).map(([key, { value }]): [string, string] => [key, value]);
    open.push({ tag, attributes: Object.fromEntries(entries), children: [] });
  });
  parser.on('text', (text) => {
    if (text.trim() !== '') open.at(-1)?.children.push(text);
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed === undefined) return;
    const node = element(closed.tag, closed.attributes, ...closed.children);
    const parent = open.at(-1);
    if (parent) parent.children.push(node);
    else root = node;
  });
  parser.write(svg).close();
  if (root === undefined) throw new Error('There is no element.');
  return root;
}

const tags: readonly SvgElement['tag'][] = [
  'svg',
  'g',
  'a',
  'path',
  'rect',
  'circle',
  'line',
  'image',
  'text',
  'tspan',
  'title',
  'desc',
  'style',
  'linearGradient',
  'stop',
];
