import { type AstNode, GrammarUtils } from 'langium';
import type { Splice } from './change.ts';
import { breakAfter, indentAt, indentStep, isFirstOnLine, isLastOnLine, newlineOf } from './lines.ts';

/**
 * Puts a statement right after a sibling: on a line of its own where the sibling has one, as deep; else on the same
 * line. Comments stay with what they are about.
 */
export function insertAfter(text: string, sibling: AstNode, statement: string): Splice {
  const { offset = 0, end = 0 } = sibling.$cstNode ?? {};
  if (!isLastOnLine(text, end)) return put(end, ` ${statement}`);
  const indent = indentAt(text, offset) + (isFirstOnLine(text, offset) ? '' : indentStep(text));
  return put(breakAfter(text, end), `${newlineOf(text)}${indent}${statement}`);
}

/** Puts a statement at the end of a place's block; a place that has none is given one. */
export function insertInto(text: string, place: AstNode, items: readonly AstNode[], statement: string): Splice {
  const last = items.at(-1);
  if (last) return insertAfter(text, last, statement);
  const { offset = 0, end = 0 } = place.$cstNode ?? {};
  const open = GrammarUtils.findNodeForKeyword(place.$cstNode, '{');
  const close = GrammarUtils.findNodeForKeyword(place.$cstNode, '}');
  if (!open || !close) return put(end, ` { ${statement} }`);
  const within = text.slice(open.end, close.offset);
  const said = open.end + within.trimEnd().length;
  if (!/[\r\n]/.test(within)) return { from: said, to: close.offset, text: ` ${statement} ` };
  return put(said, `${newlineOf(text)}${indentAt(text, offset)}${indentStep(text)}${statement}`);
}

const put = (at: number, text: string): Splice => ({ from: at, to: at, text });
