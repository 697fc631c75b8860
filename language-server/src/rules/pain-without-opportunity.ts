import { type Journey, journeyNames, opportunitiesOf, type Remark as RemarkNode } from '@cjm/grammar';
import type { Remark } from '@cjm/grammar/model';
import type { AstNode } from 'langium';
import { gaps } from './gaps.ts';
import { meant } from './meant.ts';
import { called } from './places.ts';
import type { LintFile, Rule } from './rule.ts';
import { remarksIn } from './walks.ts';

/**
 * Modest while the journey has no opportunities: the map is still looking for pains. Once it has, grave ones are said
 * one by one. The pains of a persona are not asked for: they are there before the journey begins.
 */
export const painWithoutOpportunity: Rule = {
  name: 'pain-without-opportunity',
  description: 'Require an opportunity that answers each pain.',
  category: 'insight',
  severity: 'warning',
  looksAt: 'journey',
  *check(mapped, file, { voice }) {
    const { map, nodes, journey } = mapped;
    const pains = remarksIn(map).flatMap(({ remark }) => (remark.kind === 'pain' ? [remark] : []));
    const elsewhere = new Set<AstNode | undefined>(answeredElsewhere(journey, file));
    const used = map.opportunities.length > 0 || pains.some((pain) => elsewhere.has(nodes.get(pain.id)));
    if (!used && voice === 'modest') return;
    const answered = new Set(map.opportunities.flatMap((opportunity) => opportunity.answers));
    const misspelt = new Set<AstNode | undefined>(misspeltAnswers(journey));
    const isOpen = (pain: Remark, node: AstNode | undefined): boolean =>
      !answered.has(pain.id) && !elsewhere.has(node) && !misspelt.has(node);
    const open = pains.filter((pain) => isOpen(pain, nodes.get(pain.id)));
    const report = (lacking: readonly Remark[], how: typeof voice, severity: 'warning' | 'info') =>
      gaps(mapped, file, how, {
        among: pains.length,
        lacking,
        used,
        severity,
        each: (pain) =>
          `No opportunity answers the pain ${called(pain)}: write one beside it, or name it after "answers".`,
        together: (names) =>
          `${lacking.length} of ${pains.length} pains have no opportunity (${names}): write opportunities that answer them.`,
        related: 'No opportunity answers this pain.',
      });
    if (!used && voice === 'strict') {
      yield* report(open, voice, 'warning');
      return;
    }
    yield* report(open.filter(isGrave), 'plain', 'warning');
    yield* report(
      open.filter((pain) => !isGrave(pain)),
      voice,
      'info',
    );
  },
};

/** What other journeys of the file answer: that of tomorrow answers pains of today. */
function answeredElsewhere(own: Journey, { journeys }: LintFile): RemarkNode[] {
  return journeys
    .filter(({ journey }) => journey !== own)
    .flatMap(({ journey }) => opportunitiesOf(journey))
    .flatMap(({ answers }) => answers.flatMap(({ ref }) => ref ?? []));
}

function misspeltAnswers(journey: Journey): AstNode[] {
  const { remarks } = journeyNames(journey);
  return opportunitiesOf(journey).flatMap(({ answers }) => answers.flatMap((answer) => meant(answer, remarks) ?? []));
}

const isGrave = (pain: Remark): boolean => pain.severity === 'high' || pain.severity === 'blocker';
