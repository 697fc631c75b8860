import type { Touchpoint } from '@cjm/grammar/model';
import type { Plan } from './plan.ts';

/** The path that the view highlights; undefined when it asks for none, or for one that is not there. */
export function pathInView({ map, view }: Plan) {
  return view.path === undefined ? undefined : map.paths.find(({ id }) => id === view.path);
}

/** Whether a persona is at a touchpoint; those who take the highlighted path are only at its stops. */
export function passesIn(plan: Plan): (touchpoint: Touchpoint, persona: string) => boolean {
  const path = pathInView(plan);
  const [takers, stops] = [new Set(path?.personas), new Set(path?.stops)];
  return ({ id, personas }, persona) => personas.includes(persona) && (!takers.has(persona) || stops.has(id));
}
