import type { Position } from '@cjm/grammar/model';
import type { Finding, Fix } from './finding.ts';

export interface Fixed {
  readonly text: string;
  /** How many findings were fixed. */
  readonly count: number;
}

interface Edit {
  /** UTF-16 offsets, the end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * Applies a fix of each finding that has one, as long as they do not touch each other: those that do wait for the next
 * round, when the text has been judged anew. A fix is applied whole or not at all; all other text stays as it is.
 *
 * @param unsafe also fixes that may not keep the meaning, the first where there are several
 */
export function applyFixes(text: string, findings: readonly Finding[], unsafe: boolean): Fixed {
  const starts = lineStarts(text);
  const end = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const offset = ({ line, character }: Position): number => (starts[line] ?? text.length) + character;
  const accepted: Edit[] = [];
  let count = 0;
  for (const finding of findings) {
    const fix = chooseFix(finding, unsafe);
    if (fix === undefined) continue;
    const edits = fix.edits.map(({ range, text: put }) => ({
      from: offset(range.start),
      to: offset(range.end),
      text: put.replace(/\r\n|\n|\r/g, end),
    }));
    if (edits.some((edit) => accepted.some((other) => touches(edit, other)))) continue;
    accepted.push(...edits);
    count += 1;
  }
  return { text: splice(text, accepted), count };
}

function chooseFix({ fixes }: Finding, unsafe: boolean): Fix | undefined {
  const able = fixes.filter(({ edits }) => edits.length > 0);
  return able.find(({ safe }) => safe) ?? (unsafe ? able[0] : undefined);
}

const touches = (a: Edit, b: Edit): boolean => a.from <= b.to && b.from <= a.to;

function splice(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { from, to, text: put } of edits.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    parts.push(text.slice(at, from), put);
    at = Math.max(at, to);
  }
  return parts.join('') + text.slice(at);
}

/** Lines end as in the Language Server Protocol. */
function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(({ index, 0: end }) => index + end.length)];
}
