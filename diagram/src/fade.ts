import type { IdOf } from './ids.ts';
import type { EntryShape } from './marks/entry.ts';
import { pathInView } from './path-view.ts';
import type { Plan } from './plan.ts';
import type { Shape } from './scene.ts';

/** What does not belong to the path that the view highlights stands back; without one, nothing does. */
export function fadeOthers(shapes: readonly Shape[], plan: Plan, idOf: IdOf): readonly Shape[] {
  const path = pathInView(plan);
  if (!path) return shapes;
  const stops = new Set(path.stops);
  const cards = new Set(path.stops.map((stop) => idOf(stop)));
  const ways = new Set(path.stops.slice(1).map((stop, i) => `${idOf(path.stops[i] ?? '')} ${idOf(stop)}`));
  const takers = new Set(plan.map.personas.flatMap(({ id }, i) => (path.personas.includes(id) ? [i] : [])));
  const takes = (persona: number) => takers.size === 0 || takers.has(persona);
  const belongs = (shape: Shape): boolean => {
    switch (shape.kind) {
      case 'persona':
        return takes(shape.sign.index);
      case 'card':
        return cards.has(shape.id);
      case 'move':
        return ways.has(`${shape.from} ${shape.to}`);
      case 'tail':
        return false;
      case 'entry':
        return (
          (shape.touchpoint === undefined || stops.has(shape.touchpoint)) &&
          concerns(shape, takes) &&
          (shape.content.text.look !== 'path' || shape.id === idOf(path.id))
        );
      case 'tie':
        return stops.has(shape.touchpoint);
      case 'curve':
        return takes(shape.persona);
      case 'feeling':
        return takes(shape.persona) && stops.has(shape.touchpoint);
      case 'panel':
      case 'header':
      case 'stage':
      case 'lane':
      case 'swimlane':
      case 'scale':
      case 'legend':
      case 'placeholder':
        return true;
    }
  };
  return shapes.map((shape) => (belongs(shape) ? shape : { ...shape, faded: true }));
}

/** Whether an entry is about one of those, or about all. */
function concerns({ content }: EntryShape, takes: (persona: number) => boolean): boolean {
  const signs = content.text.blocks[0]?.fragments[0]?.signs ?? [];
  const personas = signs.flatMap((sign) => (sign.kind === 'persona' ? [sign.persona.index] : []));
  return personas.length === 0 || personas.some(takes);
}
