import { isMoveTarget, nearest } from '@cjm/grammar';
import { exit } from '@cjm/grammar/model';
import type { ReferenceInfo, Scope } from 'langium';
import { referenceRange } from './places.ts';
import type { LintFile, Problem, Rule } from './rule.ts';

/** What each property refers to, in the language's words. */
const kinds: Readonly<Record<string, string>> = {
  personas: 'persona',
  channels: 'channel',
  touchpoint: 'touchpoint',
  source: 'touchpoint',
  answers: 'pain or need',
};

/** Needs to know what a name could have meant, so it is made with the scopes of the language. */
export function createUnresolvedReference(scopeOf: (info: ReferenceInfo) => Scope): Rule {
  return {
    name: 'unresolved-reference',
    description: 'Disallow names that nothing declares.',
    category: 'correctness',
    severity: 'error',
    looksAt: 'file',
    *check(file: LintFile): Iterable<Problem> {
      for (const reference of file.document.references) {
        if (!reference.error || !('ref' in reference)) continue;
        const { info } = reference.error;
        const kind = kinds[info.property] ?? 'declaration';
        const name = reference.$refText;
        const known = scopeOf(info)
          .getAllElements()
          .map((element) => element.name)
          .toArray();
        const meant = nearest(name, isMoveTarget(info.container) ? [...known, exit] : known);
        const range = referenceRange(reference);
        const hint = meant ? `Did you mean "${meant}"?` : `Declare it, or use one of: ${listed(known)}.`;
        yield {
          message: `"${name}" is not a ${kind} of this ${scopeName(info.property)}. ${known.length > 0 || meant ? hint : `Declare it first: ${kind.split(' ')[0]} ${name} "…".`}`,
          range,
          fixes: meant ? [{ title: `Change to "${meant}"`, safe: false, edits: [{ range, text: meant }] }] : [],
        };
      }
    },
  };
}

const scopeName = (property: string): string =>
  property === 'personas' || property === 'channels' ? 'file' : 'journey';

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 8).join(', ');
  return names.length > 8 ? `${shown}, … (${names.length} in all)` : shown;
}
