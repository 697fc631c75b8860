import { fragment, single } from '../entry.ts';
import type { Lane } from './lane.ts';

/** Which team answers for what. */
export const owners: Lane = {
  name: 'owners',
  caption: ({ lanes }) => lanes.owners,
  icon: 'team',
  entries: (spots, { actors }) =>
    spots.flatMap(({ of, place }) => {
      const owner = of.owner === undefined ? undefined : actors.get(of.owner);
      if (!owner) return [];
      const look = { look: 'owner', round: 4, ...(place.kind === 'touchpoint' ? {} : { ground: 'noteSoft' as const }) };
      const signs = [{ kind: 'icon', icon: 'team', tone: 'soft' } as const];
      return [single(`${of.id}/owner`, place, look, fragment(owner.label, { signs }))];
    }),
};
