import {
  contentsOf,
  type Declaration,
  type Document,
  type FileNames,
  fileNames,
  isChannel,
  isJourney,
  isPersona,
  isSource,
  isSystem,
  isTeam,
  type Names,
} from '@cjm/grammar';
import type { AstNode } from 'langium';
import { fileNamesFor } from './file-names-for.ts';
import { meant } from './meant.ts';
import { called, headRange, removalRange } from './places.ts';
import type { Rule } from './rule.ts';

/**
 * Where a file is imported, what its importers mention counts as used. A file without a journey that nobody imports is
 * there for maps to come, so nothing is said of it. What a misspelt reference meant counts as used: one mistake is one
 * finding.
 */
export const unusedDeclaration: Rule = {
  name: 'unused-declaration',
  description: 'Disallow declarations that no journey uses.',
  category: 'completeness',
  severity: 'warning',
  fixable: true,
  looksAt: 'file',
  *check({ root, document, world }) {
    const elsewhere = world.elsewhere(root);
    if (!elsewhere || !(elsewhere.isImported || root.declarations.some(isJourney))) return;
    for (const declaration of unusedHere(root)) {
      if (declaration.name !== undefined && elsewhere.mentioned.has(declaration.name)) continue;
      const kind = declaration.$type.toLowerCase();
      yield {
        message: `The ${kind} ${called(declaration)} is not used by any journey: use it or remove it.`,
        range: headRange(declaration),
        fixes: [
          {
            does: { kind: 'removeThe', what: kind },
            safe: false,
            edits: [{ range: removalRange(declaration, document.textDocument), text: '' }],
          },
        ],
        unused: true,
      };
    }
  },
};

/** The declarations that nothing in their own file uses. */
export function unusedHere(root: Document): readonly Declaration[] {
  if (root.declarations.every(isJourney)) return [];
  const names = fileNames(root);
  const used = usedIn(root, names);
  const forAll = root.declarations.some((each) => isJourney(each) && each.personas.length === 0);
  return root.declarations.filter(
    (each) => !(isJourney(each) || (forAll && isPersona(each)) || used.has(each)) && !isRepeated(each, names),
  );
}

/** What references of the file refer to, or most likely meant. */
function usedIn(root: Document, names: FileNames): Set<AstNode> {
  const used = new Set<AstNode>();
  for (const { reference, property } of contentsOf(root).references) {
    if (!('ref' in reference)) continue;
    const node = reference.ref ?? meant(reference, fileNamesFor(property, names));
    if (node) used.add(node);
  }
  return used;
}

/** The second of a name can't be used; `duplicate-name` says so. */
function isRepeated(declaration: Declaration, names: FileNames): boolean {
  const same: readonly AstNode[] = namesOf(declaration, names).get(declaration.name ?? '') ?? [];
  return same.slice(1).includes(declaration);
}

function namesOf(declaration: Declaration, names: FileNames): Names<AstNode> {
  if (isPersona(declaration)) return names.personas;
  if (isChannel(declaration)) return names.channels;
  if (isTeam(declaration) || isSystem(declaration)) return names.actors;
  return isSource(declaration) ? names.sources : isJourney(declaration) ? names.journeys : names.metrics;
}
