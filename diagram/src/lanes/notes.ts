import type { PlaceFacts } from '@cjm/grammar/model';
import { type Entry, fragment, type Place, single } from '../entry.ts';
import type { Words } from '../words.ts';
import type { Lane } from './lane.ts';
import { linkTo } from './link-to.ts';
import { journeyRemarks, remarkEntries } from './remark-lane.ts';

/** What else there is to know: why a moment of truth is one, notes, open questions, links of a stage. */
export const notes: Lane = {
  name: 'notes',
  caption: ({ lanes }) => lanes.notes,
  icon: 'note',
  entries: (spots, lookups) => [
    ...spots.flatMap(({ of, place }) => {
      if (of.momentOfTruth?.why === undefined) return [];
      const signs = [{ kind: 'icon', icon: 'truth', tone: 'truth' } as const];
      const look = { look: 'truth', ground: 'truthSoft', round: 6 } as const;
      return [single(`${of.id}/truth`, place, look, fragment(of.momentOfTruth.why, { signs }))];
    }),
    ...remarkEntries(spots, lookups, kinds),
    ...spots.flatMap(({ of, place }) => (place.kind === 'stage' ? leadsElsewhere(of, place, lookups.words) : [])),
  ],
  ofJourney: (context) => journeyRemarks(context, kinds),
};

const kinds = ['note', 'question'] as const;

/** The journey that tells a stage in detail, and its links; a touchpoint has them on its card. */
function leadsElsewhere(
  { id, details, links }: PlaceFacts & { readonly id: string },
  place: Place,
  words: Words,
): readonly Entry[] {
  const look = { look: 'link', round: 6, ground: 'noteSoft' } as const;
  const signs = [{ kind: 'icon', icon: 'details', tone: 'soft' } as const];
  const text = `${words.details}${words.punctuation.named}${details?.label}`;
  return [
    ...(details ? [single(`${id}/details`, place, look, fragment(text, { signs, font: 'small', tone: 'soft' }))] : []),
    ...links.map((link) => single(link.id, place, look, linkTo(link.url, link.label ?? link.url))),
  ];
}
