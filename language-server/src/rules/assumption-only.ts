import { called, headRange } from './places.ts';
import type { Rule } from './rule.ts';

/** Of a journey without sources nothing is known; of one with assumptions alone it is known that it was not researched. */
export const assumptionOnly: Rule = {
  name: 'assumption-only',
  description: 'Disallow journeys that rest on assumptions alone.',
  category: 'freshness',
  severity: 'info',
  looksAt: 'journey',
  *check({ map, journey }, { document }) {
    if (map.sources.length === 0 || map.sources.some(({ kind }) => kind !== 'assumption')) return;
    yield {
      message: `${called(map)} rests on assumptions alone: ask some customers, and write down where the answers come from.`,
      range: headRange(journey),
      related: map.sources.map(({ uri, range }) => ({
        uri: uri ?? document.uri.toString(),
        range,
        message: 'This is an assumption.',
      })),
    };
  },
};
