import { fileNames, isChannel, isJourney, isPersona, type Names, nearest } from '@cjm/grammar';
import type { AstNode } from 'langium';
import { called, headRange, rangeOf } from './places.ts';
import type { Rule } from './rule.ts';

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
    const used = new Set<AstNode>();
    for (const reference of file.document.references) if ('ref' in reference && reference.ref) used.add(reference.ref);
    const forAll = journeys.some((journey) => journey.personas.length === 0);
    const { personas, channels } = fileNames(file.root);
    const known = [...personas.keys(), ...channels.keys()];
    const misspelt = new Set(
      file.document.references.flatMap((reference) => (reference.error && nearest(reference.$refText, known)) || []),
    );
    for (const declaration of declarations) {
      if (
        used.has(declaration) ||
        misspelt.has(declaration.name ?? '') ||
        isRepeated(declaration, [personas, channels])
      )
        continue;
      const kind = isChannel(declaration) ? 'channel' : isPersona(declaration) && !forAll ? 'persona' : undefined;
      if (!kind) continue;
      yield {
        message: `The ${kind} ${called(declaration)} is not used by any journey: use it or remove it.`,
        range: headRange(declaration),
        fixes: [{ title: `Remove the ${kind}`, safe: false, edits: [{ range: rangeOf(declaration), text: '' }] }],
        unused: true,
      };
    }
  },
};

/** The second of a name can't be used; `duplicate-name` says so. */
const isRepeated = (declaration: AstNode & { readonly name?: string }, tables: readonly Names<AstNode>[]): boolean =>
  tables.some((names) =>
    names
      .get(declaration.name ?? '')
      ?.slice(1)
      .includes(declaration),
  );
