import { type Attributes, type SvgElement, type SvgNode, written } from '../src/svg.ts';
import { attributeOf, toNode } from './to-dom.ts';

/**
 * Makes an element that was made of the one part of a picture be what is made of the other, keeping every element whose
 * id stays. What to change is found in the two parts, and only that touches the page: so focus, hover and selection
 * survive, and nothing is made that is there already.
 */
export function patchDrawn(shown: Element, before: SvgElement, next: SvgElement): void {
  if (before === next) return;
  patchAttributes(shown, before.attributes, next.attributes);
  if (areAlike(before.children, next.children)) patchInPlace(shown, before.children, next.children);
  else patchChildren(shown, before.children, next.children);
}

function patchAttributes(shown: Element, before: Attributes, next: Attributes): void {
  for (const name in before) {
    if (before[name] !== undefined && next[name] === undefined) shown.removeAttribute(name);
  }
  for (const name in next) {
    if (before[name] === next[name]) continue;
    const value = attributeOf(name, next[name]);
    if (value !== undefined) shown.setAttribute(name, value);
  }
}

/** Whether each can become the other in its place: so it is where an edit leaves all parts there. */
function areAlike(before: readonly SvgNode[], next: readonly SvgNode[]): boolean {
  return before.length === next.length && before.every((node, i) => isAlike(node, next[i]));
}

function patchInPlace(shown: Element, before: readonly SvgNode[], next: readonly SvgNode[]): void {
  let node = shown.firstChild;
  for (const [i, was] of before.entries()) {
    if (!node) return;
    patchNode(node, was, next[i] ?? was);
    node = node.nextSibling;
  }
}

function patchChildren(shown: Element, before: readonly SvgNode[], next: readonly SvgNode[]): void {
  const pairs = pairUp(before, next);
  const nodes = [...shown.childNodes];
  const kept = new Set(pairs);
  nodes.forEach((node, i) => {
    if (!kept.has(i)) node.remove();
  });
  let cursor = shown.firstChild;
  next.forEach((wanted, i) => {
    const place = pairs[i];
    const was = place === undefined ? undefined : before[place];
    const node = place === undefined ? undefined : nodes[place];
    if (!node || was === undefined) {
      shown.insertBefore(toNode(wanted, shown.ownerDocument), cursor);
      return;
    }
    if (node === cursor) cursor = cursor.nextSibling;
    else shown.insertBefore(node, cursor);
    patchNode(node, was, wanted);
  });
}

/** For each of the next children the place of the one that becomes it: the one with its id, else the next alike. */
function pairUp(before: readonly SvgNode[], next: readonly SvgNode[]): readonly (number | undefined)[] {
  const places = new Map(before.map((node, i) => [idOf(node), i]));
  let from = 0;
  return next.map((wanted) => {
    const id = idOf(wanted);
    if (id !== undefined) {
      const place = places.get(id);
      return place !== undefined && isAlike(before[place], wanted) ? place : undefined;
    }
    const place = before.findIndex((node, i) => i >= from && isAlike(node, wanted));
    if (place < 0) return undefined;
    from = place + 1;
    return place;
  });
}

function isAlike(before: SvgNode | undefined, wanted: SvgNode | undefined): boolean {
  if (before === undefined || wanted === undefined) return false;
  if (typeof before === 'string' || typeof wanted === 'string') return typeof before === typeof wanted;
  return before.tag === wanted.tag && before.attributes.id === wanted.attributes.id;
}

function idOf(node: SvgNode): SvgElement['attributes'][string] {
  return typeof node === 'string' ? undefined : node.attributes.id;
}

function patchNode(shown: Node, before: SvgNode, next: SvgNode): void {
  if (before === next) return;
  if (typeof next === 'string') shown.nodeValue = written(next);
  else if (typeof before !== 'string' && shown instanceof Element) patchDrawn(shown, before, next);
}
