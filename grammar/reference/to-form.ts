import type { Syntax } from './syntax.ts';

/** A statement's form as a line of text: `[…]` may be left out, `a|b` is a choice, `a, …` one or more. */
export const toForm = (syntax: Syntax): string =>
  spelt(syntax)
    .replace(/ ?\.\. ?/g, '..')
    .replace(/ %/g, '%')
    .replace(/\/ N/g, '/N')
    .replace(/\[\. /g, '[.');

function spelt(syntax: Syntax): string {
  switch (syntax.kind) {
    case 'word':
    case 'slot':
      return syntax.text;
    case 'sequence':
      return syntax.parts.map((part) => (part.kind === 'choice' ? grouped(part.options) : spelt(part))).join(' ');
    case 'choice':
      return alternatives(syntax.options);
    case 'optional':
      return `[${spelt(syntax.part)}]`;
    case 'list':
      return `${syntax.item.kind === 'choice' ? grouped(syntax.item.options) : spelt(syntax.item)}${syntax.separator === ',' ? '' : ' '}${syntax.separator} …`;
    case 'any-order':
      return syntax.parts.map((part) => `[${spelt(part)}]`).join(' ');
    case 'block':
      return '{ … }';
  }
}

/** Options of one word each stand close together: `low|medium|high`. */
function alternatives(options: readonly Syntax[]): string {
  const words = options.map(spelt);
  return words.join(words.some((word) => word.includes(' ')) ? ' | ' : '|');
}

function grouped(options: readonly Syntax[]): string {
  const line = alternatives(options);
  return line.includes(' ') ? `(${line})` : line;
}
