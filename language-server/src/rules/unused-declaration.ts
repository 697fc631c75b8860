import {
  contentsOf,
  type Declaration,
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
import type { LintFile, Rule } from './rule.ts';

/**
 * A file without a journey is a shared one: its uses are elsewhere, so nothing is said of it. What a misspelt
 * reference meant counts as used: one mistake is one finding.
 */
export const unusedDeclaration: Rule = {
  name: 'unused-declaration',
  description: 'Disallow declarations that no journey uses.',
  category: 'completeness',
  severity: 'warning',
  fixable: true,
  looksAt: 'file',
  *check(file) {
    const { declarations } = file.root;
    const journeys = declarations.filter(isJourney);
    if (journeys.length === 0) return;
    const names = fileNames(file.root);
    const used = usedIn(file, names);
    const forAll = journeys.some((journey) => journey.personas.length === 0);
    for (const declaration of declarations) {
      if (isJourney(declaration) || (forAll && isPersona(declaration))) continue;
      if (used.has(declaration) || isRepeated(declaration, names)) continue;
      const kind = declaration.$type.toLowerCase();
      yield {
        message: `The ${kind} ${called(declaration)} is not used by any journey: use it or remove it.`,
        range: headRange(declaration),
        fixes: [
          {
            title: `Remove the ${kind}`,
            safe: false,
            edits: [{ range: removalRange(declaration, file.document.textDocument), text: '' }],
          },
        ],
        unused: true,
      };
    }
  },
};

/** What references of the file refer to, or most likely meant. */
function usedIn(file: LintFile, names: FileNames): Set<AstNode> {
  const used = new Set<AstNode>();
  for (const { reference, property } of contentsOf(file.root).references) {
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
