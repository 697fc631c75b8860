import type { Import } from '@cjm/grammar';
import { needlessImports } from './needless-imports.ts';
import { rangeOf, removalRange } from './places.ts';
import type { LintFile, Problem, Rule } from './rule.ts';

/** Imports are not transitive: what nothing here refers to serves nobody. One that leads nowhere is another mistake. */
export const unusedImport: Rule = {
  name: 'unused-import',
  description: 'Disallow imports none of whose names is used.',
  category: 'completeness',
  severity: 'warning',
  fixable: true,
  looksAt: 'file',
  about: ['Import'],
  *check(file) {
    for (const { node, isAgain } of needlessImports(file.root, file.world)) {
      const message = isAgain
        ? `"${node.path}" is imported already: one import is enough.`
        : `No name of "${node.path}" is used here: remove the import.`;
      yield problem(file, node, message);
    }
  },
};

function problem({ document }: LintFile, node: Import, message: string): Problem {
  const edits = [{ range: removalRange(node, document.textDocument), text: '' }];
  return {
    message,
    range: rangeOf(node),
    fixes: [{ does: { kind: 'removeThe', what: 'import' }, safe: true, edits }],
    unused: true,
  };
}
