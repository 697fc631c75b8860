import type { JourneyMap } from '@cjm/grammar/model';
import { currentOf } from './current-of.ts';
import { called, signed } from './places.ts';
import type { Rule } from './rule.ts';
import { takerRange } from './taker-range.ts';
import { type Curve, curvesIn } from './walks.ts';

const inexact = 1e-9;

/** Curves are compared path by path, by the paths' names; where today has a single way, with that. */
export const futureNotBetter: Rule = {
  name: 'future-not-better',
  description: 'Require a future journey to feel better than the current one.',
  category: 'insight',
  severity: 'warning',
  looksAt: 'journey',
  about: ['State'],
  *check(mapped, file) {
    if (mapped.map.state !== 'future') return;
    const current = currentOf(mapped, file)?.map;
    if (!current) return;
    const said = new Set<string>();
    for (const curve of curvesIn(mapped.map)) {
      const { persona, figures } = curve;
      const today = counterpart(curve, current)?.figures;
      if (!figures || !today || figures.mean > today.mean + inexact || said.has(persona.id)) continue;
      said.add(persona.id);
      yield {
        message: `For ${called(persona)} it feels no better than in ${called(current)}: ${signed(figures.mean)} on average, and ${signed(today.mean)} today. Say what gets better, or change the plan.`,
        range: takerRange(mapped, persona),
      };
    }
  },
};

function counterpart({ persona, route }: Curve, current: JourneyMap): Curve | undefined {
  const same = curvesIn(current).filter((curve) => curve.persona.id === persona.id);
  const named = route.path && same.find((curve) => curve.route.path?.id === route.path?.id);
  return named ?? (same.length === 1 ? same[0] : undefined);
}
