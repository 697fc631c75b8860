import type { Position } from '@cjm/grammar/model';
import type { FileJourneys, JourneySummary } from '@cjm/language-server/protocol';

/** A journey of the workspace, and the file that it is in. */
export interface Journey extends JourneySummary {
  readonly uri: string;
}

/** One list of all, by address and then as they stand in the text: an order that no edit of a label changes. */
export function toJourneys(files: Iterable<FileJourneys>): Journey[] {
  return [...files]
    .sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0))
    .flatMap(({ uri, journeys }) => journeys.map((journey) => ({ ...journey, uri })));
}

/** What tells a journey from all others, for as long as it is not renamed. */
export const keyOf = ({ uri, id }: Journey): string => `${uri}#${id}`;

/** The journey of the file that the place lies in; outside of all, the last that begins before it, else the first. */
export function journeyAt(journeys: readonly Journey[], uri: string, { line }: Position): Journey | undefined {
  const own = journeys.filter((journey) => journey.uri === uri);
  return own.findLast(({ range }) => range.start.line <= line) ?? own[0];
}

export const countOf = ({ findings: { errors, warnings, infos } }: JourneySummary): number => errors + warnings + infos;
