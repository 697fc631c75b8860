import type { Shape } from './scene.ts';

/** Ids of all elements that show something written. */
export function drawnIds(shapes: readonly Shape[]): ReadonlySet<string> {
  return new Set(shapes.flatMap(idsOf));
}

function idsOf(shape: Shape): readonly string[] {
  switch (shape.kind) {
    case 'entry':
      return [
        shape.id,
        ...shape.content.blocks.flatMap(({ block, fragments }) => [
          ...(block.id === undefined ? [] : [block.id]),
          ...fragments.flatMap(({ fragment: { id } }) => id ?? []),
        ]),
      ];
    case 'persona':
      return [shape.id, ...shape.facts.flatMap(({ id }) => id ?? [])];
    default:
      return [shape.id];
  }
}
