import type { BackingRow } from '@cjm/grammar/model';
import type { Context } from '../context.ts';
import { type Entry, fragment, type Place } from '../entry.ts';
import type { IconName } from '../marks/icon.ts';
import { words } from '../words.ts';
import type { Lane } from './lane.ts';

/** What stands behind each touchpoint: what the customer meets, and below the line of visibility what nobody sees. */
export const blueprint: readonly Lane[] = [
  row('artifact', 'artifact'),
  row('frontstage', 'frontstage'),
  row('backstage', 'backstage', words.visibility),
  row('support', 'support', words.visibility),
];

function row(of: BackingRow, icon: IconName, above?: string): Lane {
  return {
    name: 'blueprint',
    row: of,
    caption: words.blueprint[of],
    icon,
    group: words.lanes.blueprint,
    ...(above === undefined ? {} : { above }),
    entries: (context) =>
      context.plan.cards.flatMap(({ touchpoint, column, number }) =>
        touchpoint.backings
          .filter((backing) => backing.row === of)
          .map((backing) =>
            toEntry(context, backing.id, backing.text, backing.actors, {
              kind: 'touchpoint',
              touchpoint: touchpoint.id,
              column,
              number,
            }),
          ),
      ),
  };
}

function toEntry(context: Context, id: string, text: string, actors: readonly string[], place: Place): Entry {
  const by = actors.flatMap((actor) => context.actors.get(actor) ?? []);
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
