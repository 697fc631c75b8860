import type { Backing, BackingRow } from '@cjm/grammar/model';
import { type Entry, fragment, type Place } from '../entry.ts';
import type { Lookups } from '../lookups.ts';
import type { IconName } from '../marks/icon.ts';
import type { Words } from '../words.ts';
import type { Lane } from './lane.ts';

const visibility = (words: Words) => words.visibility;
const group = ({ lanes }: Words) => lanes.blueprint;

/** What stands behind each touchpoint: what the customer meets, and below the line of visibility what nobody sees. */
export const blueprint: readonly Lane[] = [
  row('artifact', 'artifact'),
  row('frontstage', 'frontstage'),
  row('backstage', 'backstage', visibility),
  row('support', 'support', visibility),
];

function row(of: BackingRow, icon: IconName, above?: Lane['above']): Lane {
  return {
    name: 'blueprint',
    row: of,
    caption: (words) => words.blueprint[of],
    icon,
    group,
    ...(above === undefined ? {} : { above }),
    entries: (spots, { actors }) =>
      spots.flatMap((spot) => {
        if (spot.kind !== 'touchpoint') return [];
        const backings = spot.of.backings.filter((backing) => backing.row === of);
        return backings.map((backing) => toEntry(backing, spot.place, actors));
      }),
  };
}

function toEntry({ id, text, actors }: Backing, place: Place, known: Lookups['actors']): Entry {
  const by = actors.flatMap((actor) => known.get(actor) ?? []);
  return {
    id,
    place,
    text: {
      look: 'backing',
      ground: 'noteSoft',
      round: 4,
      blocks: [
        { flow: 'stacked', fragments: [fragment(text)] },
        ...(by.length > 0
          ? [
              {
                flow: 'inline',
                fragments: by.map(({ kind, label }) =>
                  fragment(label, { signs: [{ kind: 'icon', icon: kind, tone: 'soft' }], font: 'small', tone: 'soft' }),
                ),
              } as const,
            ]
          : []),
      ],
    },
  };
}
