import type { JourneyMap } from '@cjm/grammar/model';
import type { IdOf } from './ids.ts';
import type { EntryShape } from './marks/entry.ts';
import { pathInView } from './path-view.ts';
import type { Plan } from './plan.ts';
import type { Shape } from './scene.ts';

/** What does not belong to the path or channel that the view highlights stands back; without one, nothing does. */
export function fadeOthers(shapes: readonly Shape[], plan: Plan, idOf: IdOf): readonly Shape[] {
  const path = pathInView(plan);
  const { channel } = plan.view;
  const there = channelStops(plan.map, channel);
  if (!path && !there) return shapes;
  const stops = new Set(path ? path.stops.filter((stop) => there?.has(stop) ?? true) : there);
  const cards = new Set([...stops].map((stop) => idOf(stop)));
  const ways = path && new Set(path.stops.slice(1).map((stop, i) => `${idOf(path.stops[i] ?? '')} ${idOf(stop)}`));
  const takers = new Set(plan.map.personas.flatMap(({ id }, i) => (path?.personas.includes(id) ? [i] : [])));
  const takes = (persona: number) => takers.size === 0 || takers.has(persona);
  const belongs = (shape: Shape): boolean => {
    switch (shape.kind) {
      case 'persona':
        return takes(shape.sign.index);
      case 'card':
        return cards.has(shape.id);
      case 'move':
        return cards.has(shape.from) && cards.has(shape.to) && (ways?.has(`${shape.from} ${shape.to}`) ?? true);
      case 'tail':
        return path === undefined && stops.has(shape.tail.from);
      case 'entry':
        return (
          (shape.touchpoint === undefined || stops.has(shape.touchpoint)) &&
          concerns(shape, takes) &&
          (path === undefined || shape.content.text.look !== 'path' || shape.id === idOf(path.id))
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

/** Ids of the touchpoints on this channel; undefined: no channel of the map is asked for. */
function channelStops({ channels, stages }: JourneyMap, channel: string | undefined): ReadonlySet<string> | undefined {
  if (channel === undefined || !channels.some(({ id }) => id === channel)) return undefined;
  const touchpoints = stages.flatMap((stage) => stage.touchpoints);
  return new Set(touchpoints.flatMap(({ id, channels: via }) => (via.includes(channel) ? [id] : [])));
}

/** Whether an entry is about one of those, or about all. */
function concerns({ content }: EntryShape, takes: (persona: number) => boolean): boolean {
  const signs = content.text.blocks[0]?.fragments[0]?.signs ?? [];
  const personas = signs.flatMap((sign) => (sign.kind === 'persona' ? [sign.persona.index] : []));
  return personas.length === 0 || personas.some(takes);
}
