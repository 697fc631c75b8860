import { commentsOf } from '@cjm/grammar';

/** How the text is laid out around a place. Offsets are UTF-16 units. */

/** How lines end in it. */
export const newlineOf = (text: string): string => /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';

/** Where the line that holds the offset begins. */
export function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !isBreak(text[at - 1])) at--;
  return at;
}

/** Where the line that holds the offset ends, before its break. */
export function lineEnd(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && !isBreak(text[at])) at++;
  return at;
}

/** The white space that the offset's line begins with. */
export function indentAt(text: string, offset: number): string {
  const start = lineStart(text, offset);
  let end = start;
  while (end < offset && isBlank(text[end])) end++;
  return text.slice(start, end);
}

/** Whether nothing but white space stands before it on its line. */
export const isFirstOnLine = (text: string, offset: number): boolean =>
  text.slice(lineStart(text, offset), offset).trim() === '';

/** One step of indentation, as the text has it. */
export function indentStep(text: string): string {
  const [, outer = '', inner = ''] = /^([ \t]*)\S.*\{[ \t]*(?:\r\n|\n|\r)([ \t]+)\S/m.exec(text) ?? [];
  return inner.length > outer.length && inner.startsWith(outer) ? inner.slice(outer.length) : '  ';
}

/** Where a new line can begin after what ends at the offset: after its comment, but never within one. */
export function breakAfter(text: string, offset: number): number {
  const end = lineEnd(text, offset);
  const cut = commentsOf(text).some((comment) => comment.from < end && end < comment.to);
  return cut ? offset : end;
}

/** Whether the rest of the line says nothing: comments and white space only. */
export function isLastOnLine(text: string, offset: number): boolean {
  const end = lineEnd(text, offset);
  let rest = text.slice(offset, end);
  for (const { from, to } of commentsOf(text)) {
    if (from < offset || from >= end) continue;
    rest = blanked(rest, from - offset, Math.min(to, end) - offset);
  }
  return rest.trim() === '';
}

const blanked = (text: string, from: number, to: number): string =>
  text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);

const isBreak = (character: string | undefined): boolean => character === '\n' || character === '\r';
const isBlank = (character: string | undefined): boolean => character === ' ' || character === '\t';

/** Where the spaces before the offset begin, on its line. */
export function spaceBefore(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && isBlank(text[at - 1])) at--;
  return at;
}
