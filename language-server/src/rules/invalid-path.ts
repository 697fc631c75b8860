import { pathsOf } from '@cjm/grammar';
import { called, headRange, referenceRange } from './places.ts';
import type { Rule } from './rule.ts';

export const invalidPath: Rule = {
  name: 'invalid-path',
  description: 'Require a path to have at least two stops, none twice running.',
  category: 'correctness',
  severity: 'error',
  looksAt: 'journey',
  *check({ journey }) {
    for (const path of pathsOf(journey)) {
      if (path.stops.length < 2) {
        const name = path.label ?? path.name;
        const which = name === undefined ? 'This path' : `The path ${called(path)}`;
        yield { message: `${which} has fewer than two stops: a -> b is the shortest.`, range: headRange(path) };
      }
      for (const [index, stop] of path.stops.entries()) {
        const before = path.stops[index - 1]?.touchpoint?.ref;
        if (!stop.touchpoint?.ref || stop.touchpoint.ref !== before) continue;
        yield {
          message: `The path stops at ${called(before)} twice running: name it once.`,
          range: referenceRange(stop.touchpoint),
        };
      }
    }
  },
};
