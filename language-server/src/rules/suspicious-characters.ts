import {
  contentsOf,
  type FileNames,
  fileNames,
  isSyntaxProblem,
  type JourneyNames,
  journeyNames,
  type Names,
} from '@cjm/grammar';
import type { AstNode } from 'langium';
import { disguised, lookOf } from './confusables.ts';
import { lexed } from './lexed.ts';
import { propertyRange } from './places.ts';
import type { LintFile, Problem, Rule } from './rule.ts';

/** Unicode's controls of writing direction: they can make a text look like another one. */
const controls = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/**
 * What the eye does not see, or takes for something else. Text in quotes may hold what it likes, save controls. The
 * lexer meets what is invisible outside of texts and comments.
 */
export const suspiciousCharacters: Rule = {
  name: 'suspicious-characters',
  description: 'Disallow invisible characters, controls of writing direction, and names that look like others.',
  category: 'correctness',
  severity: 'error',
  fixable: true,
  looksAt: 'text',
  *check(file) {
    yield* lexed(file, 'suspicious-characters');
    if (isAscii(file.document.textDocument.getText())) return;
    yield* directionControls(file);
    for (const node of contentsOf(file.root).nodes) if (!isPlain(nameOf(node))) yield* disguisedName(node);
    yield* twins(fileNames(file.root));
    for (const { journey } of file.journeys) yield* twins(journeyNames(journey));
  },
};

function* directionControls({ document: { textDocument, parseResult } }: LintFile): Iterable<Problem> {
  const text = textDocument.getText();
  const met = parseResult.lexerErrors.filter(
    (error) => isSyntaxProblem(error) && error.code === 'suspicious-characters',
  );
  const reported = new Set(met.flatMap(({ offset, length }) => Array.from({ length }, (_, at) => offset + at)));
  for (const { index, 0: control } of text.matchAll(controls)) {
    if (reported.has(index)) continue;
    const range = { start: textDocument.positionAt(index), end: textDocument.positionAt(index + 1) };
    const code = control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    yield {
      message: `The invisible control "U+${code}" changes how this text is shown, not what it says: remove it.`,
      range,
      fixes: [{ does: { kind: 'remove' }, safe: true, edits: [{ range, text: '' }] }],
    };
  }
}

function nameOf(node: AstNode): string {
  const { name }: AstNode & { readonly name?: unknown } = node;
  return typeof name === 'string' ? name : '';
}

/** None of its characters is invisible, or looks like another. */
const isAscii = (text: string): boolean => !/[\u0080-\uffff]/.test(text);

/** Nothing in it can be taken for something else. */
const isPlain = (name: string): boolean => name === '' || /^[\w-]*$/.test(name);

function areAllPlain(names: Names<AstNode>): boolean {
  for (const name of names.keys()) if (!isPlain(name)) return false;
  return true;
}

function* disguisedName(node: AstNode): Iterable<Problem> {
  const name = nameOf(node);
  const latin = disguised(name);
  if (latin === undefined) return;
  yield {
    message: `The name "${name}" mixes Latin letters with others that look the same: write it in one script.`,
    range: propertyRange(node, 'name'),
    fixes: [
      {
        does: { kind: 'latin', what: latin },
        safe: false,
        edits: [{ range: propertyRange(node, 'name'), text: latin }],
      },
    ],
  };
}

/** Two names of one kind, each of one script, that nobody can tell apart: Latin "cop" and Cyrillic "сор". */
function* twins(namespaces: FileNames | JourneyNames): Iterable<Problem> {
  const kinds: readonly Names<AstNode>[] = Object.values(namespaces);
  for (const names of kinds) {
    if (areAllPlain(names)) continue;
    const known = new Set<string>();
    for (const [name, [node]] of names) {
      const look = lookOf(name);
      if (node && known.has(look) && disguised(name) === undefined) {
        yield {
          message: `The name "${name}" looks like another one in a different script: choose a name that can be told apart.`,
          range: propertyRange(node, 'name'),
        };
      }
      known.add(look);
    }
  }
}
