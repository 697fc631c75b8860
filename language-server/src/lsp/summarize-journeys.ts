import { type RouteFigures, routeFigures } from '@cjm/grammar/figures';
import type { JourneyMap, Range, Reviewed } from '@cjm/grammar/model';
import type { Finding } from '../finding.ts';
import type { LintResult } from '../lint.ts';
import type { FindingCounts, JourneySummary, PersonaSummary, ReviewSummary } from '../protocol.ts';
import { after, lastDay } from '../rules/dates.ts';

/**
 * What a list tells of a file's journeys.
 *
 * @param today `2026-06-30`
 */
export function summarizeJourneys(
  { journeys, findings }: Pick<LintResult, 'journeys' | 'findings'>,
  today: string,
): JourneySummary[] {
  const maps = journeys.map(({ map }) => map);
  const holderOf = (finding: Finding): JourneyMap | undefined =>
    maps.find(({ range }) => holds(range, finding)) ?? maps[0];
  const byJourney = Map.groupBy(findings, holderOf);
  return maps.map((map) => {
    const personas = summarizePersonas(map);
    const mean = meanOf(personas.flatMap((persona) => persona.mean ?? []));
    return {
      id: map.id,
      label: map.label,
      range: map.range,
      state: map.state,
      personas,
      ...(mean !== undefined && { mean }),
      findings: countFindings(byJourney.get(map) ?? []),
      ...(map.reviewed && { review: summarizeReview(map.reviewed, today) }),
    };
  });
}

function countFindings(findings: readonly Finding[]): FindingCounts {
  const count = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), infos: count('info') };
}

function summarizePersonas(map: JourneyMap): PersonaSummary[] {
  const byPersona = Map.groupBy(routeFigures(map), ({ persona }) => persona);
  return map.personas.map(({ id, label }) => {
    const curves = (byPersona.get(id) ?? []).flatMap(({ curve }: RouteFigures) => curve ?? []);
    const mean = meanOf(curves.map((curve) => curve.mean));
    const end = meanOf(curves.map((curve) => curve.end.emotion.value));
    return { id, label, ...(mean !== undefined && { mean }), ...(end !== undefined && { end }) };
  });
}

function summarizeReview({ date, every }: Reviewed, today: string): ReviewSummary {
  const last = lastDay(date);
  const due = every && last !== undefined ? after(last, every.count, every.unit) : undefined;
  return { date, ...(due !== undefined && { due }), overdue: due !== undefined && today > due };
}

const meanOf = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;

function holds({ start, end }: Range, { range }: Finding): boolean {
  const { line, character } = range.start;
  const isAfterStart = line > start.line || (line === start.line && character >= start.character);
  const isBeforeEnd = line < end.line || (line === end.line && character < end.character);
  return isAfterStart && isBeforeEnd;
}
