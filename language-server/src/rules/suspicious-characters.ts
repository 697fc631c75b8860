import { AstUtils } from 'langium';
import { propertyRange } from './places.ts';
import type { LintFile, Problem, Rule } from './rule.ts';

/** Unicode's controls of writing direction: they can make a text look like another one. */
const controls = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

const latin = /\p{Script=Latin}/u;
const lookalike = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/**
 * What the eye does not see, or takes for something else. Text in quotes may hold what it likes, save controls.
 * Invisible characters outside of it are met by the lexer, which reports them under the same name.
 */
export const suspiciousCharacters: Rule = {
  name: 'suspicious-characters',
  description: 'Disallow controls of writing direction, and names that mix look-alike scripts.',
  category: 'correctness',
  severity: 'error',
  looksAt: 'file',
  *check(file) {
    yield* directionControls(file);
    for (const node of AstUtils.streamAllContents(file.root)) {
      const name = 'name' in node && typeof node.name === 'string' ? node.name : '';
      if (!latin.test(name) || !lookalike.test(name)) continue;
      yield {
        message: `The name "${name}" mixes Latin letters with ones that look like them: write it in one script.`,
        range: propertyRange(node, 'name'),
      };
    }
  },
};

function* directionControls({ document: { textDocument } }: LintFile): Iterable<Problem> {
  const text = textDocument.getText();
  for (const { index, 0: control } of text.matchAll(controls)) {
    const range = { start: textDocument.positionAt(index), end: textDocument.positionAt(index + 1) };
    const code = control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    yield {
      message: `The invisible control U+${code} changes how this text is shown, not what it says: remove it.`,
      range,
      fixes: [{ title: 'Remove it', safe: true, edits: [{ range, text: '' }] }],
    };
  }
}
