import { contentsOf, isMoveTarget, isState, journeyOf, nearest } from '@cjm/grammar';
import { exit } from '@cjm/grammar/model';
import type { LinkingError } from 'langium';
import { brokenLines } from '../syntax-findings.ts';
import { lookOf } from './confusables.ts';
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
  essential: true,
  fixable: true,
  looksAt: 'file',
  *check(file: LintFile): Iterable<Problem> {
    const broken = brokenLines(file.document);
    for (const info of contentsOf(file.root).references) {
      const { reference } = info;
      if (!('ref' in reference) || reference.ref || !reference.error) continue;
      const name = reference.$refText;
      const known = file.world.namesAt(info);
      const meant = nearest(name, isMoveTarget(info.container) ? [...known, exit] : known);
      if (!meant && isOwedToAnother(info, file)) continue;
      if (broken.size > 0 && isUnread(name, info, file, broken)) continue;
      const range = referenceRange(reference);
      yield {
        message: `"${name}" is not a ${kindOf(info)} of ${scopeOf(info, file)}. ${hint(info, name, known, meant)}`,
        range,
        fixes: meant
          ? [{ does: { kind: 'change', what: `"${meant}"` }, safe: false, edits: [{ range, text: meant }] }]
          : [],
      };
    }
  },
};

type Place = LinkingError['info'];

const kindOf = ({ property }: Place): string => kinds[property] ?? 'declaration';

const isOfJourney = ({ property }: Place): boolean => ['touchpoint', 'source', 'answers'].includes(property);

function scopeOf(info: Place, { root }: LintFile): string {
  if (isOfJourney(info)) return 'this journey';
  return root.imports.length > 0 ? 'this file or its imports' : 'this file';
}

function hint(info: Place, name: string, known: readonly string[], meant: string | undefined): string {
  if (meant && lookOf(meant) === lookOf(name)) return `It only looks like "${meant}", with letters of another script.`;
  if (meant) return `Did you mean "${meant}"?`;
  const [owner, own] = name.split('.');
  if (own !== undefined && known.length === 0)
    return `Before the dot stands a journey, or a persona who takes this one: "${owner}" is neither, or has no pains.`;
  if (known.length > 0) return `Declare it, or use one of: ${listed(known)}.`;
  return `Declare it first: ${kindOf(info).split(' ')[0]} ${name} "…".`;
}

/**
 * An import that can't be read may be what declares it, and so may a persona or journey that is not known either: that
 * one mistake is one finding.
 */
function isOwedToAnother(info: Place, { root, world }: LintFile): boolean {
  if (['touchpoint', 'source'].includes(info.property)) return false;
  const isBroken = root.imports.some((node) => 'problem' in (world.targetOf(node) ?? {}));
  if (isBroken || info.property !== 'answers') return isBroken;
  const journey = journeyOf(info.container);
  const lenders = [...(journey?.personas ?? []), ...(journey?.items.filter(isState) ?? []).map((state) => state.of)];
  return lenders.some((reference) => reference?.error);
}

/** Words that stand before a name which something may refer to. */
const declaring: ReadonlySet<string> = new Set([
  ...['persona', 'channel', 'team', 'system', 'source', 'metric', 'journey', 'touchpoint', 'step', 'pain', 'need'],
]);

/** The text declares the name, or imports or takes what may, so what went unread is what is wrong. */
function isUnread(name: string, info: Place, { document, root }: LintFile, broken: ReadonlySet<number>): boolean {
  const head = journeyOf(info.container)?.$cstNode?.range.start.line;
  if (info.property === 'answers' && head !== undefined && broken.has(head)) return true;
  const words = document.textDocument.getText().split(/[^\p{L}\p{M}\p{N}_-]+/u);
  if (
    words.filter((word) => word === 'import').length >
    root.imports.filter(({ path }) => typeof path === 'string').length
  )
    return true;
  const own = name.split('.').at(-1) ?? name;
  return (
    words.some((word, index) => word === own && declaring.has(words[index - 1] ?? '')) ||
    isSecond(own, document, broken)
  );
}

/** The name is the second word of a line that could not be read, whatever the first was meant to declare. */
function isSecond(name: string, { textDocument }: LintFile['document'], lines: ReadonlySet<number>): boolean {
  const written = textDocument.getText().split('\n');
  return [...lines].some((line) => /^\s*\S+\s+([\p{L}\p{M}\p{N}_-]+)/u.exec(written[line] ?? '')?.[1] === name);
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 8).join(', ');
  return names.length > 8 ? `${shown}, … (${names.length} in all)` : shown;
}
