import { routeFigures } from '@cjm/grammar/figures';
import { called } from './places.ts';
import type { Rule } from './rule.ts';
import { takerRange } from './taker-range.ts';

const options = {
  switches: {
    type: 'integer',
    minimum: 0,
    default: 8,
    description: 'How many times someone may change the channel on one way.',
  },
} as const;

export const channelSwitchOverload: Rule<typeof options> = {
  name: 'channel-switch-overload',
  description: 'Disallow ways on which someone keeps changing the channel.',
  category: 'insight',
  severity: 'info',
  options,
  looksAt: 'journey',
  *check(mapped, _, { options: { switches } }) {
    const { map } = mapped;
    if (map.channels.length < 2) return;
    const paths = new Map(map.paths.map((path) => [path.id, path]));
    const figures = Map.groupBy(routeFigures(map), ({ persona }) => persona);
    for (const persona of map.personas) {
      const routes = figures.get(persona.id) ?? [];
      const worst = routes.toSorted((a, b) => b.channelSwitches - a.channelSwitches)[0];
      if (!worst || worst.channelSwitches <= switches) continue;
      const path = paths.get(worst.path ?? '');
      const where = path && (path.label ?? path.name) !== undefined ? ` on the path ${called(path)}` : '';
      yield {
        message: `${called(persona)} changes the channel ${worst.channelSwitches} times${where}: look for hand-overs that can be spared.`,
        range: takerRange(mapped, persona),
      };
    }
  },
};
