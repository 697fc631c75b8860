import { type SvgElement, type SvgNode, written } from '../src/svg.ts';

const svg = 'http://www.w3.org/2000/svg';

/**
 * Makes of a part of the picture what the page would make of its text; but that titles are descriptions, or the browser
 * would show them as tooltips, over the card that tells more, and the map's own wherever the pointer rests.
 */
export function toDom(node: SvgElement, document: Document): SVGElement {
  const made = document.createElementNS(svg, node.tag === 'title' ? 'desc' : node.tag);
  for (const name in node.attributes) {
    const value = attributeOf(name, node.attributes[name]);
    if (value !== undefined) made.setAttribute(name, value);
  }
  for (const child of node.children) made.append(toNode(child, document));
  return made;
}

/** The same of what may be a text. */
export function toNode(node: SvgNode, document: Document): Node {
  return typeof node === 'string' ? document.createTextNode(written(node)) : toDom(node, document);
}

/** An attribute as it stands on the page; undefined: not there. The name space is that of the element itself. */
export function attributeOf(name: string, value: SvgElement['attributes'][string]): string | undefined {
  return value === undefined || name === 'xmlns' ? undefined : written(value);
}
