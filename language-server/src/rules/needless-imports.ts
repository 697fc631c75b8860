import { contentsOf, type Document, fileNames, type Import } from '@cjm/grammar';
import { AstUtils, type ReferenceInfo } from 'langium';
import { fileNamesFor, noNames } from './file-names-for.ts';
import type { LintWorld } from './rule.ts';

/** An import that could go. */
export interface NeedlessImport {
  readonly node: Import;
  /** Its file is imported above; else nothing in the file refers to it. */
  readonly isAgain: boolean;
}

/** Imports without use, in text order. What leads nowhere is not among them, and nothing is while a name is unknown. */
export function* needlessImports(
  root: Document,
  world: Pick<LintWorld, 'importedBy' | 'targetOf'>,
): Iterable<NeedlessImport> {
  if (root.imports.length === 0) return;
  const imported = new Map(world.importedBy(root).map((other) => [uriOf(other), other]));
  const references = contentsOf(root).references;
  if (references.some((info) => isMissing(info, root))) return;
  const seen = new Set<string>();
  for (const node of root.imports) {
    const target = world.targetOf(node);
    if (!target || !('uri' in target)) continue;
    const uri = target.uri.toString();
    const other = imported.get(uri);
    if (seen.has(uri)) yield { node, isAgain: true };
    else if (other && !references.some((info) => isFound(info, root, other))) yield { node, isAgain: false };
    seen.add(uri);
  }
}

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

const uriOf = (file: Document): string => AstUtils.getDocument(file).uri.toString();
