import type { EntryShape } from './marks/entry.ts';
import { oncePer } from './once-per.ts';
import type { Shape } from './scene.ts';

/** Ids of all elements that show something written. */
export const drawnIds = oncePer((shapes: readonly Shape[]): ReadonlySet<string> => {
  const ids = new Set<string>();
  for (const shape of shapes) {
    ids.add(shape.id);
    if (shape.kind === 'entry') for (const id of idsWithin(shape.content)) ids.add(id);
    if (shape.kind === 'persona') for (const { id } of shape.facts) if (id !== undefined) ids.add(id);
  }
  return ids;
});

const idsWithin = oncePer(({ blocks }: EntryShape['content']): readonly string[] =>
  blocks.flatMap(({ block, fragments }) => [
    ...(block.id === undefined ? [] : [block.id]),
    ...fragments.flatMap(({ fragment: { id } }) => id ?? []),
  ]),
);
