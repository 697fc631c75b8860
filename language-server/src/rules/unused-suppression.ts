import type { Range } from '@cjm/grammar/model';
import type { TextDocument } from 'langium';
import type { Fix } from '../finding.ts';
import type { JudgedSuppression, NamedRule } from '../suppressions/suppression.ts';
import type { Rule } from './rule.ts';

export const unusedSuppression: Rule = {
  name: 'unused-suppression',
  description: 'Disallow comments that ignore what is not found.',
  category: 'style',
  severity: 'warning',
  fixable: true,
  looksAt: 'suppressions',
  *check(suppressions, { document }) {
    for (const suppression of suppressions) {
      const { rules, unused, range, mistakes } = suppression;
      if (unused.length === 0) continue;
      const place = suppression.line === undefined ? 'in this file' : 'on the line after it';
      const isWhole = unused.length === rules.length && mistakes.length === 0;
      if (isWhole) {
        const names = rules.map(({ name }) => name).join(', ');
        const message = `"${names}" finds nothing ${place}: remove the comment.`;
        yield { message, range, unused: true, fixes: [removal(commentRange(range, document.textDocument))] };
        continue;
      }
      for (const rule of unused) {
        const message = `"${rule.name}" finds nothing ${place}: remove its name.`;
        yield { message, range: rule.range, unused: true, fixes: [removal(nameRange(rule, suppression))] };
      }
    }
  },
};

/** Not unasked: somebody has written down a reason, and what another file says may bring the finding back. */
const removal = (range: Range): Fix => ({ does: { kind: 'remove' }, safe: false, edits: [{ range, text: '' }] });

/** The comment with the space before it, and its line where it has that to itself. */
function commentRange({ start, end }: Range, text: TextDocument): Range {
  const before = text.getText({ start: { line: start.line, character: 0 }, end: start });
  const bare = { line: start.line, character: before.trimEnd().length };
  if (before.trim() !== '') return { start: bare, end };
  const next = { line: end.line + 1, character: 0 };
  return { start: { line: start.line, character: 0 }, end: next.line < text.lineCount ? next : end };
}

/** The name with the comma that sets it apart from its neighbour. */
function nameRange({ range }: NamedRule, { rules }: JudgedSuppression): Range {
  const at = rules.findIndex((rule) => rule.range === range);
  const next = rules[at + 1];
  if (next) return { start: range.start, end: next.range.start };
  return { start: rules[at - 1]?.range.end ?? range.start, end: range.end };
}
