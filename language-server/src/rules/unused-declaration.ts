import {
  type Channel,
  type FileNames,
  fileNames,
  isChannel,
  isJourney,
  isPersona,
  nearest,
  type Persona,
} from '@cjm/grammar';
import type { AstNode } from 'langium';
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
function usedIn(file: LintFile, { personas, channels }: FileNames): Set<AstNode> {
  const used = new Set<AstNode>();
  for (const reference of file.document.references) {
    if ('ref' in reference && reference.ref) used.add(reference.ref);
    const property = reference.error?.info.property;
    const names = property === 'personas' ? personas : property === 'channels' ? channels : undefined;
    const meant = names?.get(nearest(reference.$refText, names.keys()) ?? '')?.[0];
    if (meant) used.add(meant);
  }
  return used;
}

/** The second of a name can't be used; `duplicate-name` says so. */
function isRepeated(declaration: Persona | Channel, { personas, channels }: FileNames): boolean {
  const names = isPersona(declaration) ? personas : channels;
  const same: readonly AstNode[] = names.get(declaration.name ?? '') ?? [];
  return same.slice(1).includes(declaration);
}
