import type { Path } from '@cjm/grammar/model';
import type { Context } from './context.ts';
import { type Fragment, fragment } from './entry.ts';
import { fonts } from './fonts.ts';
import { personaSignsOf } from './lookups.ts';
import type { EntryShape } from './marks/entry.ts';
import { headCaption } from './marks/header.ts';
import { lineHeight } from './paragraph.ts';
import type { Part } from './part-of-picture.ts';
import { setEntry } from './set-entry.ts';

/** The told variants of the journey: who takes them, and through which touchpoints. */
export function placePaths(context: Context, x: number, y: number, room: number): Part {
  const { map, idOf, plan, words } = context;
  if (map.paths.length === 0) return { groups: [], bottom: y };
  const numbers = new Map(plan.cards.flat().map(({ touchpoint, number }) => [touchpoint.id, number]));
  let top = y;
  const caption = setEntry(
    {
      look: 'caption',
      passive: true,
      leftAligned: true,
      round: 0,
      blocks: [{ flow: 'stacked', fragments: [fragment(words.paths, { font: 'leadStrong', tone: 'soft' })] }],
    },
    headCaption,
  );
  const shapes = map.paths.map((path): EntryShape => {
    const content = setEntry(
      {
        look: 'path',
        leftAligned: true,
        round: 0,
        blocks: [{ flow: 'inline', fragments: pathFragments(context, path, numbers) }],
      },
      room - headCaption,
    );
    const box = { x: x + headCaption, y: top, width: content.width, height: content.height };
    top += content.height + 4;
    return { kind: 'entry', id: idOf(path.id), box, content };
  });
  const box = { x, y, width: headCaption, height: lineHeight(fonts.leadStrong) };
  return { groups: [[{ kind: 'entry', id: idOf('', 'paths'), box, content: caption }, ...shapes]], bottom: top };
}

function pathFragments(
  context: Context,
  { label, name, personas, stops }: Path,
  numbers: ReadonlyMap<string, number>,
): readonly Fragment[] {
  const way = stops.flatMap((stop) => numbers.get(stop) ?? []).join(' · ');
  return [
    fragment(label ?? name ?? context.words.path, {
      signs: personaSignsOf(context, personas).map((persona) => ({ kind: 'persona', persona }) as const),
      font: 'lead',
    }),
    fragment(way, { tone: 'soft' }),
  ];
}
