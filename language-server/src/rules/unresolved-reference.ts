import { isMoveTarget, nearest } from '@cjm/grammar';
import { exit } from '@cjm/grammar/model';
import { referenceRange } from './places.ts';
import type { LintFile, Problem, Rule } from './rule.ts';

/** What each property refers to, in the language's words. */
const kinds: Readonly<Record<string, string>> = {
  personas: 'persona',
  channels: 'channel',
  touchpoint: 'touchpoint',
  source: 'touchpoint',
  answers: 'pain or need',
  actors: 'team or system',
  team: 'team',
  teams: 'team',
  sources: 'source',
  metric: 'metric',
  of: 'journey',
  journey: 'journey',
};

export const unresolvedReference: Rule = {
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
      const known = file.world.namesAt(info);
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

const scopeName = (property: string): string =>
  ['touchpoint', 'source', 'answers'].includes(property) ? 'journey' : 'file';

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 8).join(', ');
  return names.length > 8 ? `${shown}, … (${names.length} in all)` : shown;
}
