import type { PersonaSummary, ReviewSummary } from '@cjm/language-server/protocol';
import { countOf, type Journey } from './journey.ts';

/** A row of the view: a journey, or something that is told of it below. */
export type Entry =
  | { readonly kind: 'journey'; readonly journey: Journey }
  | { readonly kind: 'persona'; readonly journey: Journey; readonly persona: PersonaSummary }
  | { readonly kind: 'findings'; readonly journey: Journey }
  | { readonly kind: 'review'; readonly journey: Journey; readonly review: ReviewSummary };

export function entriesBelow({ journey, kind }: Entry): Entry[] {
  if (kind !== 'journey') return [];
  return [
    ...journey.personas.map((persona): Entry => ({ kind: 'persona', journey, persona })),
    ...(countOf(journey) > 0 ? [{ kind: 'findings', journey } as const] : []),
    ...(journey.review ? [{ kind: 'review', journey, review: journey.review } as const] : []),
  ];
}
