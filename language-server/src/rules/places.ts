import type { Range } from '@cjm/grammar/model';
import { type AstNode, type CstNode, GrammarUtils, type Reference } from 'langium';

/** Where in the text a rule points. Half-written statements fall back to what there is of them. */

const nowhere: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

export const rangeOf = (node: AstNode): Range => plain(node.$cstNode);

/** The property's value (the `index`th of several), else the statement's head. */
export function propertyRange(node: AstNode, property: string, index?: number): Range {
  const found = GrammarUtils.findNodeForProperty(node.$cstNode, property, index);
  return found ? plain(found) : headRange(node);
}

export const referenceRange = (reference: Reference): Range => plain(reference.$refNode);

/** From the keyword to the end of name and label, without clauses and block: what a reader takes for the thing. */
export function headRange(node: AstNode): Range {
  const whole = rangeOf(node);
  const parts = ['label', 'text', 'name', 'value'].flatMap(
    (property) => GrammarUtils.findNodeForProperty(node.$cstNode, property) ?? [],
  );
  const ends = parts.map((part) => part.range.end);
  const last = ends.toSorted((a, b) => b.line - a.line || b.character - a.character)[0];
  const firstLine = { line: whole.start.line, character: whole.start.character + 1 };
  return { start: whole.start, end: last ?? firstLine };
}

/** What to call a thing in a message: its label, else its name, in quotes. */
export function called(thing: { readonly label?: string; readonly name?: string; readonly text?: string }): string {
  const text = thing.label ?? thing.text ?? thing.name ?? '';
  return `"${shortened(text.replace(/\s+/g, ' '))}"`;
}

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

function shortened(text: string): string {
  if (text.length <= 60) return text;
  const graphemes = [...segmenter.segment(text.slice(0, 400))].map(({ segment }) => segment);
  return graphemes.length <= 60 && text.length <= 400 ? text : `${graphemes.slice(0, 59).join('')}…`;
}

function plain(node: CstNode | undefined): Range {
  if (!node) return nowhere;
  const { start, end } = node.range;
  return {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  };
}
