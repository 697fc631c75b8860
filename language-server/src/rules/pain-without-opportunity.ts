import { type Journey, journeyNames, opportunitiesOf } from '@cjm/grammar';
import type { Remark } from '@cjm/grammar/model';
import type { AstNode } from 'langium';
import { meant } from './meant.ts';
import { called, headRange, listed } from './places.ts';
import type { Rule } from './rule.ts';

/**
 * Speaks only once the journey has opportunities: until then the map is still looking for pains. The pains of a
 * persona are not asked for: they are there before the journey begins.
 */
export const painWithoutOpportunity: Rule = {
  name: 'pain-without-opportunity',
  description: 'Require an opportunity that answers each pain.',
  category: 'insight',
  severity: 'warning',
  looksAt: 'journey',
  *check({ map, nodes, journey }, file) {
    if (map.opportunities.length === 0) return;
    const answered = new Set(map.opportunities.flatMap((opportunity) => opportunity.answers));
    const remarks = [
      ...map.remarks,
      ...map.stages.flatMap((stage) => [stage, ...stage.touchpoints]).flatMap((place) => place.remarks),
    ];
    const pains = remarks.filter((remark) => remark.kind === 'pain');
    const misspelt = new Set<AstNode | undefined>(misspeltAnswers(journey));
    const open = pains.filter((pain) => !answered.has(pain.id) && !misspelt.has(nodes.get(pain.id)));
    const mild = open.filter((pain) => !isGrave(pain));
    const many = mild.length > 1 && mild.length > pains.length / 2;
    for (const pain of many ? open.filter(isGrave) : open) {
      const node = nodes.get(pain.id);
      if (!node) continue;
      yield {
        message: `No opportunity answers the pain ${called(pain)}: write one beside it, or name it after "answers".`,
        severity: isGrave(pain) ? 'warning' : 'info',
        range: headRange(node),
      };
    }
    if (many) {
      yield {
        message: `${mild.length} of ${pains.length} pains have no opportunity (${listed(mild)}): write opportunities that answer them.`,
        severity: 'info',
        range: headRange(journey),
        related: mild.map((pain) => ({
          uri: file.document.uri.toString(),
          range: pain.range,
          message: 'No opportunity answers this pain.',
        })),
      };
    }
  },
};

function misspeltAnswers(journey: Journey): AstNode[] {
  const { remarks } = journeyNames(journey);
  return opportunitiesOf(journey).flatMap(({ answers }) => answers.flatMap((answer) => meant(answer, remarks) ?? []));
}

const isGrave = (pain: Remark): boolean => pain.severity === 'high' || pain.severity === 'blocker';
