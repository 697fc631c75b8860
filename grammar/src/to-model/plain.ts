import type { AstNode, Reference } from 'langium';
import { isSafeLink } from '../is-safe-link.ts';
import type { Range, Written } from '../model.ts';

/** Small steps from syntax tree to plain data. */

const nowhere: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

export const rangeOf = (node: AstNode): Range => node.$cstNode?.range ?? nowhere;

/** What is listed under an id, with where it was written. */
export function writtenAs(id: string, home: AstNode, node: AstNode): Written {
  const uri = fileOf(node, home);
  const range = rangeOf(node);
  return uri === undefined ? { id, range } : { id, range, uri };
}

/** Where the node was written, as seen from the file whose tree is `home`. */
export function writtenIn(home: AstNode, node: AstNode): { readonly range: Range; readonly uri?: string } {
  const uri = fileOf(node, home);
  const range = rangeOf(node);
  return uri === undefined ? { range } : { range, uri };
}

/** The address of the file that the node was written in; undefined: it is the one whose tree is `home`. */
function fileOf(node: AstNode, home: AstNode): string | undefined {
  let root = node;
  while (root.$container) root = root.$container;
  return root === home ? undefined : root.$document?.uri.toString();
}

export const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];

/** What the references resolve to, each once. */
export const targets = <T extends AstNode>(references: readonly Reference<T>[]): T[] =>
  unique(references.flatMap((reference) => reference.ref ?? []));

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Leaves out what is undefined, as JSON would. */
export function defined<T extends Record<string, unknown>>(values: T): Defined<T> {
  const kept: Partial<T> = {};
  for (const key in values) if (values[key] !== undefined) kept[key] = values[key];
  return kept as Defined<T>;
}

/** A date as written; the grammar reads a bare year as a number. */
export const dayOf = (day: string | number | undefined): string | undefined =>
  day === undefined ? undefined : String(day);

/** Percent of people, 0–100; a figure outside of it is a mistake that says nothing. */
export const shareOf = (percent: number | undefined): number | undefined =>
  percent !== undefined && percent >= 0 && percent <= 100 ? percent : undefined;

/** An address that may be followed, else nothing. */
export const linkOf = (url: string | undefined): string | undefined =>
  url !== undefined && isSafeLink(url) ? url : undefined;

/** A thing without a label is called by its name, and without both it is a blank still being written. */
export function naming(thing: { readonly name?: string; readonly label?: string }): { name?: string; label: string } {
  const label = thing.label ?? thing.name ?? '';
  return thing.name === undefined ? { label } : { name: thing.name, label };
}
