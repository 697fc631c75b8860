import type { Plan } from './plan.ts';

/** The path that the view highlights; undefined when it asks for none, or for one that is not there. */
export function pathInView({ map, view }: Plan) {
  return view.path === undefined ? undefined : map.paths.find(({ id }) => id === view.path);
}
