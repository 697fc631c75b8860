import type { Remark } from '@cjm/grammar/model';
import { called, headRange } from './places.ts';
import type { Rule } from './rule.ts';

/** Speaks only once the journey has opportunities: until then the map is still looking for pains. */
export const painWithoutOpportunity: Rule = {
  name: 'pain-without-opportunity',
  description: 'Require an opportunity that answers each pain.',
  category: 'insight',
  severity: 'warning',
  looksAt: 'journey',
  *check({ map, nodes, journey }) {
    if (map.opportunities.length === 0) return;
    const answered = new Set(map.opportunities.flatMap((opportunity) => opportunity.answers));
    const remarks = [
      ...map.remarks,
      ...map.stages.flatMap((stage) => [stage, ...stage.touchpoints]).flatMap((place) => place.remarks),
    ];
    const pains = remarks.filter((remark) => remark.kind === 'pain');
    const open = pains.filter((pain) => !answered.has(pain.id));
    const mild = open.filter((pain) => !isGrave(pain));
    const many = mild.length > pains.length / 2;
    for (const pain of many ? open.filter(isGrave) : open) {
      const node = nodes.get(pain.id);
      if (!node) continue;
      yield {
        message: `Nobody answers the pain ${called(pain)}: write an opportunity that names it after "answers".`,
        severity: isGrave(pain) ? 'warning' : 'info',
        range: headRange(node),
      };
    }
    if (many) {
      yield {
        message: `${mild.length} of ${pains.length} pains have no opportunity: ${mild.slice(0, 5).map(called).join(', ')}${mild.length > 5 ? ', …' : ''}.`,
        severity: 'info',
        range: headRange(journey),
      };
    }
  },
};

const isGrave = (pain: Remark): boolean => pain.severity === 'high' || pain.severity === 'blocker';
