import type { Form } from './form.ts';
import type { Piece } from './piece.ts';
import type { StatementRule } from './statement-rules.ts';

/** A part of a head: the grammar's name of a property, or of a clause's rule such as `ForClause`. */
export interface Part {
  readonly name: string;
  /** Indices of tokens, half-open, counted from the head's first. */
  readonly from: number;
  readonly to: number;
}

export interface MatchedHead {
  /** How many tokens it takes. */
  readonly length: number;
  /** In text order. */
  readonly parts: readonly Part[];
}

/** One way to read the tokens so far. */
interface Reading {
  readonly at: number;
  readonly last: Mark | undefined;
}

interface Mark {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly before: Mark | undefined;
}

/**
 * Reads a statement up to its braces. As every keyword may be a name, a head can often be read in several ways: the
 * first that ends where a head may end counts, else the longest.
 *
 * @param mayEnd whether a head may end before the token of this index
 * @returns undefined when the tokens are no such statement
 */
export function matchHead(
  rule: StatementRule,
  tokens: readonly Piece[],
  start: number,
  mayEnd: (index: number) => boolean,
): MatchedHead | undefined {
  const readings = inTurn(rule.head, tokens, [{ at: start, last: undefined }]);
  const best =
    readings.find(({ at }) => mayEnd(at)) ??
    readings.reduce<Reading | undefined>((a, b) => (a && a.at >= b.at ? a : b), undefined);
  return best && { length: best.at - start, parts: partsOf(best.last, start) };
}

function partsOf(last: Mark | undefined, start: number): Part[] {
  const parts: Part[] = [];
  for (let mark = last; mark; mark = mark.before) {
    parts.push({ name: mark.name, from: mark.from - start, to: mark.to - start });
  }
  return parts.reverse();
}

/** All ways, the ones the parser would prefer first, each end once. */
function read(form: Form, tokens: readonly Piece[], from: Reading): readonly Reading[] {
  switch (form.kind) {
    case 'token': {
      const type = tokens[from.at]?.type;
      return type !== undefined && form.types.has(type) ? [{ at: from.at + 1, last: from.last }] : [];
    }
    case 'sequence':
      return inTurn(form.forms, tokens, [from]);
    case 'choice':
      return distinct(form.forms.flatMap((option) => read(option, tokens, from)));
    case 'part':
      return read(form.form, tokens, from).map(({ at }) => ({
        at,
        last: { name: form.name, from: from.at, to: at, before: from.last },
      }));
    case 'repeated': {
      const once = read(form.form, tokens, from);
      const ends = form.often ? repeat(form.form, tokens, once) : once;
      return form.least === 0 ? distinct([...ends, from]) : ends;
    }
  }
}

const inTurn = (forms: readonly Form[], tokens: readonly Piece[], from: readonly Reading[]): readonly Reading[] =>
  forms.reduce((ends, form) => distinct(ends.flatMap((end) => read(form, tokens, end))), from);

/** Goes on as long as there is more, the longest way first. */
function repeat(form: Form, tokens: readonly Piece[], once: readonly Reading[]): readonly Reading[] {
  const rounds: (readonly Reading[])[] = [];
  const seen = new Set<number>();
  for (let ends = once; ends.length > 0; ends = distinct(ends.flatMap((end) => read(form, tokens, end)))) {
    ends = ends.filter(({ at }) => !seen.has(at));
    for (const { at } of ends) seen.add(at);
    rounds.push(ends);
  }
  return rounds.reverse().flat();
}

function distinct(readings: readonly Reading[]): readonly Reading[] {
  if (readings.length < 2) return readings;
  const seen = new Set<number>();
  return readings.filter(({ at }) => !seen.has(at) && seen.add(at));
}
