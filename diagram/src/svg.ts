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
export function round(value: number): number {
  const rounded = Math.round(value * 100) / 100;
  return rounded === 0 ? 0 : rounded;
}

/** One element a line, texts in one line: a changed word is a changed line in a diff. */
export function serialize(node: SvgElement): string {
  const lines: string[] = [];
  write(node, lines);
  return `${lines.join('\n')}\n`;
}

function write(node: SvgElement, lines: string[]): void {
  const open = `<${node.tag}${attributesOf(node.attributes)}`;
  if (node.children.length === 0) {
    lines.push(`${open}/>`);
    return;
  }
  if (node.children.every((child) => typeof child === 'string')) {
    lines.push(`${open}>${escapeText(node.children.join(''))}</${node.tag}>`);
    return;
  }
  lines.push(`${open}>`);
  for (const child of node.children) {
    if (typeof child === 'string') lines.push(escapeText(child));
    else write(child, lines);
  }
  lines.push(`</${node.tag}>`);
}

/** A value as it is written, before it is escaped. */
export function written(value: string | number): string {
  return typeof value === 'number' ? String(round(value)) : legible(value);
}

function attributesOf(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeText(value)}"`))
    .join('');
}

function escapeText(text: string | number): string {
  return written(text).replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
