import { contentsOf, type Document, fileNames, type Import } from '@cjm/grammar';
import { AstUtils, type ReferenceInfo } from 'langium';
import { fileNamesFor, noNames } from './file-names-for.ts';
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
  *check(file) {
    if (file.root.imports.length === 0) return;
    const imported = new Map(file.world.importedBy(file.root).map((other) => [uriOf(other), other]));
    const references = contentsOf(file.root).references;
    if (references.some((info) => isMissing(info, file.root))) return;
    const seen = new Set<string>();
    for (const node of file.root.imports) {
      const target = file.world.targetOf(node);
      if (!target || !('uri' in target)) continue;
      const uri = target.uri.toString();
      const other = imported.get(uri);
      if (seen.has(uri)) yield problem(file, node, `"${node.path}" is imported already: one import is enough.`);
      else if (other && !references.some((info) => isFound(info, file.root, other))) {
        yield problem(file, node, `No name of "${node.path}" is used here: remove the import.`);
      }
      seen.add(uri);
    }
  },
};

/** An import may be there for a name that is misspelt, or that its file does not declare any more. */
const isMissing = ({ reference, property }: ReferenceInfo, own: Document): boolean =>
  reference.error !== undefined && (property === 'answers' || fileNamesFor(property, fileNames(own)) !== noNames);

/** The other file declares what is referred to; a local name beats an imported one. */
function isFound({ reference, property }: ReferenceInfo, own: Document, other: Document): boolean {
  if ('ref' in reference && reference.ref && AstUtils.getDocument(reference.ref) === other.$document) return true;
  const [name = ''] = reference.$refText.split('.');
  const isQualified = property === 'answers' && name !== reference.$refText;
  const namesIn = (file: Document) => fileNamesFor(isQualified ? 'journey' : property, fileNames(file));
  if (namesIn(own).has(name)) return false;
  return namesIn(other).has(name);
}

function problem({ document }: LintFile, node: Import, message: string): Problem {
  const edits = [{ range: removalRange(node, document.textDocument), text: '' }];
  return { message, range: rangeOf(node), fixes: [{ title: 'Remove the import', safe: true, edits }], unused: true };
}

const uriOf = (file: Document): string => AstUtils.getDocument(file).uri.toString();
