import { type Comment, commentsOf, nearest } from '@cjm/grammar';
import type { Range } from '@cjm/grammar/model';
import type { TextDocument } from 'langium';
import { unknownRule } from '../config/read-rules.ts';
import { isOtherFinding } from '../other-findings.ts';
import type { Problem, Rule } from '../rules/rule.ts';
import type { NamedRule, Suppression } from './suppression.ts';

const words = ['cjm-ignore-next-line', 'cjm-ignore-file'];

/** What stands for a reason until somebody writes one. */
export const placeholder = '<why>';

/** The comments of a text that ask for findings to be left out, in order, mistaken ones included. */
export function readSuppressions(text: TextDocument, rules: readonly Rule[]): Suppression[] {
  const source = text.getText();
  if (!source.includes('cjm-ignore')) return [];
  const after = linesAfter(source);
  return commentsOf(source).flatMap((comment) => {
    const [, opening = '', word] = /^(\/(?:\/\/?|\*+)\s*)(cjm-ignore[\w-]*)/.exec(comment.image) ?? [];
    return word === undefined ? [] : readComment(comment, opening, word, { text, rules, after });
  });
}

interface Around {
  readonly text: TextDocument;
  readonly rules: readonly Rule[];
  /** For each line, the next one that holds more than comments. */
  readonly after: readonly number[];
}

function readComment(comment: Comment, opening: string, word: string, { text, rules, after }: Around): Suppression {
  const rangeAt = (from: number, to: number): Range => ({
    start: text.positionAt(comment.from + from),
    end: text.positionAt(comment.from + to),
  });
  const image = comment.image.trimEnd();
  const range = rangeAt(0, image.length);
  const end = opening.length + word.length;
  const mistaken = (message: string, from: number, to: number, fixes: Problem['fixes'] = []): Suppression => ({
    range,
    rules: [],
    mistakes: [{ message, range: rangeAt(from, to), fixes }],
  });
  if (!words.includes(word)) {
    const meant = word.includes('file') ? 'cjm-ignore-file' : 'cjm-ignore-next-line';
    const fix = change(rangeAt(opening.length, end), meant);
    return mistaken(`"${word}" ignores nothing. Did you mean "${meant}"?`, opening.length, end, [fix]);
  }
  const example = `// ${word} RULE: reason`;
  if (opening.startsWith('///')) {
    const fix = change(rangeAt(0, 3), '//');
    return mistaken(`"${word}" stands behind two strokes, as three begin documentation: ${example}.`, 0, end, [fix]);
  }
  if (opening.startsWith('/*')) return mistaken(`"${word}" stands in a comment of one line: ${example}.`, 0, end);

  const colon = image.indexOf(':', end);
  const named = namesIn(image.slice(end, colon < 0 ? undefined : colon), end);
  if (named.length === 0) return mistaken(`"${word}" names no rule: write ${example}.`, opening.length, end);
  const reason = colon < 0 ? '' : image.slice(colon + 1).trim();
  if (reason === '' || reason === placeholder) {
    const names = named.map(({ name }) => name).join(', ');
    const start = reason === '' ? opening.length : image.length - placeholder.length;
    return mistaken(`Say why "${names}" is to be ignored: write ${example}.`, start, image.length);
  }
  const checked = named.map(({ name, from }) => checkName({ name, range: rangeAt(from, from + name.length) }, rules));
  const line = word === 'cjm-ignore-file' ? undefined : (after[range.start.line] ?? -1);
  return {
    range,
    rules: checked.flatMap((each) => ('message' in each ? [] : each)),
    reason,
    mistakes: checked.filter((each) => 'message' in each),
    ...(line !== undefined && { line }),
  };
}

/** Names separated by commas, with where they begin. */
function namesIn(text: string, start: number): { readonly name: string; readonly from: number }[] {
  return [...text.matchAll(/[^\s,](?:[^,]*[^\s,])?/g)].map(({ 0: name, index }) => ({ name, from: start + index }));
}

function checkName(named: NamedRule, rules: readonly Rule[]): NamedRule | Problem {
  const { name, range } = named;
  const rule = rules.find((each) => each.name === name);
  if (rule?.essential || isOtherFinding(name)) {
    return { message: `"${name}" can't be ignored: without it nothing can be judged.`, range };
  }
  if (rule?.looksAt === 'suppressions') {
    return { message: `"${name}" can't be ignored by a comment, only in a config.`, range };
  }
  if (rule) return named;
  const meant = nearest(
    name,
    rules.map((each) => each.name),
  );
  return { message: unknownRule(name, rules), range, fixes: meant === undefined ? [] : [change(range, meant)] };
}

const change = (range: Range, text: string) => ({
  does: { kind: 'change', what: `"${text}"` } as const,
  safe: false,
  edits: [{ range, text }],
});

/** For each line the next one that holds more than comments; -1 when there is none. */
function linesAfter(source: string): number[] {
  const lines = source.split(/\r\n|\n|\r/);
  const after: number[] = [];
  let next = -1;
  for (let line = lines.length - 1; line >= 0; line--) {
    after[line] = next;
    const content = lines[line]?.trim() ?? '';
    if (content !== '' && !content.startsWith('//')) next = line;
  }
  return after;
}
