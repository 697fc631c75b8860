import { legible } from './legible.ts';
import { safeLink } from './safe-link.ts';

/** What a mark draws with: a part of the picture as data. Only `serialize` below turns it into markup. */
export interface SvgElement {
  readonly tag:
    | 'svg'
    | 'g'
    | 'a'
    | 'path'
    | 'rect'
    | 'circle'
    | 'line'
    | 'image'
    | 'text'
    | 'tspan'
    | 'title'
    | 'desc'
    | 'style'
    | 'linearGradient'
    | 'stop';
  readonly attributes: Attributes;
  readonly children: readonly SvgNode[];
}

/** A string is text: it is escaped, never markup. */
export type SvgNode = SvgElement | string;

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An attribute that is undefined is left out. */
export function element(tag: SvgElement['tag'], attributes: Attributes, ...children: readonly SvgNode[]): SvgElement {
  return { tag, attributes, children };
}

/** What is clicked to follow an address; plain when the address may not be followed. */
export function link(url: string, ...children: readonly SvgNode[]): SvgElement {
  const href = safeLink(url);
  return href === undefined
    ? element('g', {}, ...children)
    : element('a', { href, target: '_blank', rel: 'noopener noreferrer' }, ...children);
}

/** Two decimals at most, so that the last digits of a computation never reach a file. */
export function round(value: number): string {
  const hundredths = Math.round(value * 100);
  if (hundredths % 100 === 0 || !(Math.abs(hundredths) < 1e15)) return String(hundredths / 100 + 0);
  // Whole numbers are written several times as fast as fractions, and a picture has a hundred thousand of these.
  const size = Math.abs(hundredths);
  const [whole, rest] = [Math.floor(size / 100), size % 100];
  return `${hundredths < 0 ? '-' : ''}${whole}.${rest % 10 === 0 ? rest / 10 : rest < 10 ? `0${rest}` : rest}`;
}

/** One element a line, texts in one line: a changed word is a changed line in a diff. */
export function serialize(node: SvgElement): string {
  return write(node);
}

/**
 * The same text in pieces, which one after the other take a fraction of the memory, and of the time where most of them
 * are ASCII. `last`: further children of the element, drawn one by one, so that there are never all of them at a time.
 */
export function* serializeInPieces(node: SvgElement, last: Iterable<SvgElement>): Generator<string> {
  let piece = `${open(node)}>\n`;
  for (const child of node.children) piece += writeNode(child);
  for (const child of last) {
    piece += write(child);
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}</${node.tag}>\n`;
}

const pieceLength = 2 ** 16;

function write(node: SvgElement): string {
  const { tag, children } = node;
  let markup = open(node);
  if (children.length === 0) return `${markup}/>\n`;
  const [first] = children;
  if (children.length === 1 && typeof first === 'string') return `${markup}>${escaped(first)}</${tag}>\n`;
  // Between the pieces of a line a break would be a space.
  if (typeof first === 'string') return `${markup}>${children.map(writeInLine).join('')}</${tag}>\n`;
  markup += '>\n';
  for (const child of children) markup += writeNode(child);
  return `${markup}</${tag}>\n`;
}

function writeInLine(node: SvgNode): string {
  return typeof node === 'string' ? escaped(node) : write(node).trimEnd();
}

function writeNode(node: SvgNode): string {
  return typeof node === 'string' ? `${escaped(node)}\n` : write(node);
}

function open({ tag, attributes }: SvgElement): string {
  let markup = `<${tag}`;
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined) markup += ` ${name}="${escaped(value)}"`;
  }
  return markup;
}

/** A value as it is written, before it is escaped. */
export function written(value: string | number): string {
  return typeof value === 'number' ? round(value) : legible(value);
}

function escaped(value: string | number): string {
  if (typeof value === 'number') return round(value);
  // Nearly all texts are plain, and one look tells.
  if (plain.test(value)) return value;
  return legible(value).replace(specials, (character) => `&#${character.charCodeAt(0)};`);
}

/** ASCII that can be read and has no meaning in markup. */
const plain = /^[ !#-%'-;=?-~]*$/;
const specials = /[&<>"]/g;
