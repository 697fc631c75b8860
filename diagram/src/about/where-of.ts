import type { Lookup } from './lookup.ts';
import type { Holder } from './things.ts';

/** From the outside in; the journey itself goes without saying. */
export function whereOf({ map }: Lookup, at: Holder): readonly string[] {
  if (!at) return [];
  const stage = map.stages.find(({ touchpoints }) => touchpoints.some(({ id }) => id === at.id));
  return [...(stage ? [stage.label] : []), at.label];
}
