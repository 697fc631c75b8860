import type { MappedJourney } from '@cjm/grammar';
import type { Written } from '@cjm/grammar/model';
import { type called, headRange, listed } from './places.ts';
import type { LintFile, Problem, Voice } from './rule.ts';

/** Something that can be lacked at a place of the map. */
type Place = Written & Parameters<typeof called>[0];

export interface Gaps<T extends Place> {
  /** How many places could have it. */
  readonly among: number;
  /** Those that don't, in text order. */
  readonly lacking: readonly T[];
  /** Whether the journey speaks of such things; if left out, whether any place has it. */
  readonly used?: boolean;
  /** What is said of a single place. */
  each(place: T): string;
  /** What is said of all, given some of their names. */
  together(names: string): string;
  /** What related places say of each. */
  readonly related: string;
  readonly severity?: Problem['severity'];
}

/** Says of a journey what its places lack, as loud as the voice asks for. */
export function* gaps<T extends Place>(
  { nodes, journey }: MappedJourney,
  { document }: LintFile,
  voice: Voice,
  { among, lacking, used = lacking.length < among, each, together, related, severity }: Gaps<T>,
): Iterable<Problem> {
  if (lacking.length === 0 || (voice === 'modest' && !used)) return;
  const most = voice === 'modest' && lacking.length > 1 && lacking.length > among / 2;
  const mild = severity && { severity };
  if (most || (voice === 'strict' && !used)) {
    yield {
      ...mild,
      message: together(listed(lacking)),
      range: headRange(journey),
      related: lacking.map(({ uri, range }) => ({ uri: uri ?? document.uri.toString(), range, message: related })),
    };
    return;
  }
  for (const place of lacking) {
    const node = nodes.get(place.id);
    if (node) yield { ...mild, message: each(place), range: headRange(node) };
  }
}
