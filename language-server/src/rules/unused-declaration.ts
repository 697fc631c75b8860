import {
  type Channel,
  type FileNames,
  fileNames,
  isChannel,
  isJourney,
  isPersona,
  type Names,
  type Persona,
} from '@cjm/grammar';
import type { AstNode } from 'langium';
import { meant } from './meant.ts';
import { called, headRange, removalRange } from './places.ts';
import type { LintFile, Rule } from './rule.ts';

/**
 * A file without a journey is a shared one: its uses are elsewhere, so nothing is said of it. What a misspelt
 * reference meant counts as used: one mistake is one finding.
 */
export const unusedDeclaration: Rule = {
  name: 'unused-declaration',
  description: 'Disallow personas and channels that no journey uses.',
  category: 'completeness',
  severity: 'warning',
  looksAt: 'file',
  *check(file) {
    const { declarations } = file.root;
    const journeys = declarations.filter(isJourney);
    if (journeys.length === 0) return;
    const names = fileNames(file.root);
    const used = usedIn(file, names);
    const forAll = journeys.some((journey) => journey.personas.length === 0);
    const asked = [...(forAll ? [] : declarations.filter(isPersona)), ...declarations.filter(isChannel)];
    for (const declaration of asked) {
      if (used.has(declaration) || isRepeated(declaration, names)) continue;
      const kind = isPersona(declaration) ? 'persona' : 'channel';
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
  for (const reference of file.document.references) {
    if (!('ref' in reference)) continue;
    const node = reference.ref ?? meant(reference, namesFor(reference.error?.info.property, names));
    if (node) used.add(node);
  }
  return used;
}

function namesFor(property: string | undefined, { personas, channels }: FileNames): Names<AstNode> {
  if (property === 'personas') return personas;
  return property === 'channels' ? channels : new Map();
}

/** The second of a name can't be used; `duplicate-name` says so. */
function isRepeated(declaration: Persona | Channel, { personas, channels }: FileNames): boolean {
  const names = isPersona(declaration) ? personas : channels;
  const same: readonly AstNode[] = names.get(declaration.name ?? '') ?? [];
  return same.slice(1).includes(declaration);
}
