import type { EntryShape } from './marks/entry.ts';
import { oncePer } from './once-per.ts';
import { createRecent } from './recent.ts';
import type { Shape } from './scene.ts';

interface Known {
  readonly shapes: readonly Shape[];
  readonly ids: ReadonlySet<string>;
}

/** By the id of the first of the shapes, which tells the map: most of a picture is the same objects as before. */
const latest = createRecent<Known>(8);

/** Ids of all elements that show something written: the same set for as long as they are the same. */
export const drawnIds = oncePer((shapes: readonly Shape[]): ReadonlySet<string> => {
  const key = shapes[0]?.id ?? '';
  const before = latest.get(key);
  const ids = before && haveSameIds(before.shapes, shapes) ? before.ids : new Set(shapes.flatMap(idsOf));
  latest.set(key, { shapes, ids });
  return ids;
});

function haveSameIds(before: readonly Shape[], shapes: readonly Shape[]): boolean {
  if (before.length !== shapes.length) return false;
  return shapes.every((shape, i) => {
    const other = before[i];
    if (other === undefined || other === shape) return other !== undefined;
    const [was, now] = [idsOf(other), idsOf(shape)];
    return was.length === now.length && now.every((id, place) => id === was[place]);
  });
}

function idsOf(shape: Shape): readonly string[] {
  switch (shape.kind) {
    case 'entry':
      return [shape.id, ...idsWithin(shape.content)];
    case 'persona':
      return [shape.id, ...shape.facts.flatMap(({ id }) => id ?? [])];
    default:
      return [shape.id];
  }
}

const idsWithin = oncePer(({ blocks }: EntryShape['content']): readonly string[] =>
  blocks.flatMap(({ block, fragments }) => [
    ...(block.id === undefined ? [] : [block.id]),
    ...fragments.flatMap(({ fragment: { id } }) => id ?? []),
  ]),
);
