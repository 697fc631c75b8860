import { called } from './places.ts';
import type { Rule } from './rule.ts';
import { hasPain, placesIn } from './walks.ts';

/** Going back is the customer's comment on what came before; a pain there is a reason as well. */
export const loopWithoutReason: Rule = {
  name: 'loop-without-reason',
  description: 'Require a reason for each move back.',
  category: 'insight',
  severity: 'info',
  looksAt: 'journey',
  about: ['Move'],
  *check({ map }) {
    const back = map.moves.filter(({ back, label }) => back && label === undefined);
    if (back.length === 0) return;
    const places = new Map(placesIn(map).map((place) => [place.id, place]));
    for (const { from, to, range } of back) {
      const [start, end] = [places.get(from), places.get(to)];
      if (!range || !start || !end || hasPain(map, start)) continue;
      const way = start === end ? `do ${called(start)} again` : `go back from ${called(start)} to ${called(end)}`;
      yield { message: `Nobody says why customers ${way}: give the move a label, or record the pain there.`, range };
    }
  },
};
