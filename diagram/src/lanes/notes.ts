import { fragment, single } from '../entry.ts';
import { words } from '../words.ts';
import type { Lane } from './lane.ts';
import { linkTo } from './link-to.ts';
import { remarkEntries } from './remark-lane.ts';

/** What else there is to know: why a moment of truth is one, notes, open questions, links of a stage. */
export const notes: Lane = {
  name: 'notes',
  caption: words.lanes.notes,
  icon: 'note',
  entries: (context) => [
    ...context.spots.flatMap(({ of, place }) => {
      if (of.momentOfTruth?.why === undefined) return [];
      const signs = [{ kind: 'icon', icon: 'truth', tone: 'truth' } as const];
      const look = { look: 'truth', ground: 'truthSoft', round: 6 } as const;
      return [single(`${of.id}/truth`, place, look, fragment(of.momentOfTruth.why, { signs }))];
    }),
    ...remarkEntries(context, ['note', 'question']),
    ...context.spots.flatMap(({ of, place }) =>
      place.kind !== 'stage'
        ? []
        : of.links.map(({ id, url, label }) =>
            single(id, place, { look: 'link', round: 6, ground: 'noteSoft' }, linkTo(url, label ?? url)),
          ),
    ),
  ],
};
