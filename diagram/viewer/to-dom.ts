import { type SvgElement, written } from '../src/svg.ts';

const svg = 'http://www.w3.org/2000/svg';

/**
 * Makes of a part of the picture what the page would make of its text; but that titles are descriptions, or the browser
 * would show them as tooltips, over the card that tells more, and the map's own wherever the pointer rests.
 */
export function toDom(node: SvgElement, document: Document): SVGElement {
  const made = document.createElementNS(svg, node.tag === 'title' ? 'desc' : node.tag);
  for (const [name, value] of Object.entries(node.attributes)) {
    // The name space is that of the element itself.
    if (value !== undefined && name !== 'xmlns') made.setAttribute(name, written(value));
  }
  made.append(...node.children.map((child) => (typeof child === 'string' ? written(child) : toDom(child, document))));
  return made;
}
