import type { Declaration, Document } from '@cjm/grammar';
import type { TextDocument } from 'langium';
import type { Fix } from '../finding.ts';
import { called, headRange, rangeOf } from './places.ts';
import type { Rule } from './rule.ts';

/** Personas and journeys have an order that says something; that of the others is the writer's. */
const kinds: readonly Declaration['$type'][] = ['Channel', 'Team', 'System', 'Source', 'Metric'];

export const sortedDeclarations: Rule = {
  name: 'sorted-declarations',
  description: 'Enforce an alphabetical order of channels, teams, systems, sources and metrics.',
  category: 'style',
  severity: 'info',
  off: true,
  fixable: true,
  looksAt: 'file',
  *check({ root, document }) {
    for (const type of kinds) {
      const written = root.declarations.filter(({ $type }) => $type === type);
      const sorted = written.toSorted((a, b) => compare(keyOf(a), keyOf(b)));
      const place = written.findIndex(
        (each, index) => index > 0 && compare(keyOf(written[index - 1]), keyOf(each)) > 0,
      );
      const early = written[place];
      const next = early && sorted[sorted.indexOf(early) + 1];
      if (!early || !next) continue;
      yield {
        message: `The ${type.toLowerCase()} ${nameOf(early)} comes after ${nameOf(next)}: sort them by name.`,
        range: headRange(early),
        fixes: isCommented(root, written, document.textDocument) ? [] : [swap(written, sorted, document.textDocument)],
      };
    }
  },
};

const keyOf = (node: Declaration | undefined): string =>
  (node?.name ?? node?.label ?? '').normalize('NFC').toLowerCase();

/** What it is sorted by, as it is written. */
const nameOf = ({ name, label }: Declaration): string => called({ text: name ?? label ?? '' });

/** By code points, so that the order is the same everywhere. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function swap(written: readonly Declaration[], sorted: readonly Declaration[], text: TextDocument): Fix {
  const kind = written[0]?.$type.toLowerCase() ?? '';
  const edits = written.flatMap((node, index) => {
    const other = sorted[index];
    return other && other !== node ? [{ range: rangeOf(node), text: text.getText(rangeOf(other)) }] : [];
  });
  return { does: { kind: 'sort', what: kind }, safe: true, edits };
}

/** A comment belongs to what it stands beside or above, and would be left behind. */
function isCommented(root: Document, written: readonly Declaration[], text: TextDocument): boolean {
  const all = [...root.imports, ...root.declarations].map((node) => rangeOf(node));
  return written.some((node) => {
    const { start, end } = rangeOf(node);
    const before = all.filter(
      (range) =>
        range.end.line < start.line || (range.end.line === start.line && range.end.character <= start.character),
    );
    const above = text.getText({ start: before.at(-1)?.end ?? { line: 0, character: 0 }, end: start });
    const behind = text.getText({ start: end, end: { line: end.line + 1, character: 0 } });
    return /\/[/*]/.test(above) || /\/[/*]/.test(behind);
  });
}
