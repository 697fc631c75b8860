import { firstPlace, placeOfProperty } from '@cjm/grammar';
import type { Range } from '@cjm/grammar/model';
import type { AstNode, CstNode, MultiReference, Reference, TextDocument } from 'langium';

/** Where in the text a rule points. Half-written statements fall back to what there is of them. */

const nowhere: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

export const rangeOf = (node: AstNode): Range => plain(node.$cstNode);

/** What to remove so that no blank line is left: the whole lines of a statement that has them to itself. */
export function removalRange(node: AstNode, text: TextDocument): Range {
  const { start, end } = rangeOf(node);
  const before = { start: { line: start.line, character: 0 }, end: start };
  const after = { start: end, end: { line: end.line + 1, character: 0 } };
  if (text.getText(before).trim() || text.getText(after).trim() || end.line + 1 >= text.lineCount) {
    return { start, end };
  }
  return { start: before.start, end: after.end };
}

/** The property's value (the `index`th of several), else the statement's head. */
export function propertyRange(node: AstNode, property: string, index?: number): Range {
  const found = placeOfProperty(node, property, index);
  return found ? plain(found) : headRange(node);
}

export const referenceRange = ({ $refNode }: Pick<Reference | MultiReference, '$refNode'>): Range => plain($refNode);

const lastOfHead = ['label', 'text', 'name', 'value'] as const;

/**
 * From the keyword to the end of name and label, without clauses and block: what a reader takes for the thing. Of a
 * thing that has neither yet, the keyword.
 */
export function headRange(node: AstNode): Range {
  const whole = rangeOf(node);
  // In the language what a thing is called comes last, before it the name, and no statement has a value as well.
  for (const property of lastOfHead) {
    // A look into the text finds nothing of a property that the statement lacks.
    const last = property in node ? placeOfProperty(node, property) : undefined;
    if (last) return { start: whole.start, end: plain(last).end };
  }
  return { start: whole.start, end: plain(firstPlace(node)).end };
}

/** What to call a thing in a message: its label, else its name, in quotes; "…" for one that has neither yet. */
export function called(thing: { readonly label?: string; readonly name?: string; readonly text?: string }): string {
  const text = (thing.label ?? thing.text ?? thing.name ?? '').replace(/\s+/g, ' ').trim();
  return `"${shortened(text) || '…'}"`;
}

/** The first five of several things, for a finding that stands for all of them. */
export function listed(things: readonly Parameters<typeof called>[0][]): string {
  const shown = things.slice(0, 5).map(called).join(', ');
  return things.length > 5 ? `${shown}, …` : shown;
}

/** A feeling as it is written: `+1`, `0`, `-0.5`. */
export const signed = (value: number): string => `${value > 0 ? '+' : ''}${Math.round(value * 100) / 100}`;

/** Whether a reader counts more than so many characters, whatever they are made of. */
export function isLongerThan(text: string, limit: number): boolean {
  if (text.length <= limit) return false;
  let count = 0;
  for (const _ of graphemesOf(text)) if (++count > limit) return true;
  return false;
}

let segmenter: Intl.Segmenter | undefined;

/** Made when a text is long enough to need it: making it takes as long as loading all rules. */
function graphemesOf(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  return segmenter.segment(text);
}

function shortened(text: string): string {
  if (text.length <= 60) return text;
  const graphemes = [...graphemesOf(text.slice(0, 400))].map(({ segment }) => segment);
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
