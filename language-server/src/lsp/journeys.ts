import { DocumentState, type LangiumDocument } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import type { LintResult } from '../lint.ts';
import { type FileJourneys, type JourneySummary, journeys, journeysChanged } from '../protocol.ts';
import { summarizeJourneys } from './summarize-journeys.ts';

interface Lint {
  readonly resultOf: (document: LangiumDocument) => LintResult | undefined;
  readonly today: () => string;
}

/**
 * Answers with the journeys of all files, and from then on tells which have changed. They are summed up when a file is
 * validated: later, a file that nobody has open would have to be read anew for it.
 */
export function tellJourneys(connection: Connection, shared: LangiumSharedServices, { resultOf, today }: Lint): void {
  const known = new Map<string, readonly JourneySummary[]>();
  let isAsked = false;

  const set = (uri: string, summaries: readonly JourneySummary[]): void => {
    if (JSON.stringify(summaries) === JSON.stringify(known.get(uri) ?? [])) return;
    if (summaries.length > 0) known.set(uri, summaries);
    else known.delete(uri);
    const changed: FileJourneys = { uri, journeys: summaries };
    if (isAsked) connection.sendNotification(journeysChanged, changed);
  };

  shared.workspace.DocumentBuilder.onDocumentPhase(DocumentState.Validated, (document) => {
    const result = resultOf(document);
    if (!result) return;
    const uri = document.uri.toString();
    const summaries = summarizeJourneys(result, today());
    set(uri, isBroken(result) ? keepLast(known.get(uri), summaries) : summaries);
  });
  shared.workspace.DocumentBuilder.onUpdate((_changed, deleted) => {
    for (const uri of deleted) set(uri.toString(), []);
  });
  connection.onRequest(journeys, (): FileJourneys[] => {
    isAsked = true;
    return [...known]
      .map(([uri, summaries]) => ({ uri, journeys: summaries }))
      .sort((a, b) => (a.uri < b.uri ? -1 : 1));
  });
}

const isBroken = ({ findings, judged }: LintResult): boolean =>
  !judged || findings.some(({ rule }) => rule === 'syntax-error');

/** Half a sentence is no reason to lose a figure: only what is found is of now. */
function keepLast(
  last: readonly JourneySummary[] | undefined,
  now: readonly JourneySummary[],
): readonly JourneySummary[] {
  if (!last) return now;
  return last.map((summary) => {
    const same = now.find(({ id }) => id === summary.id);
    return same ? { ...summary, range: same.range, findings: same.findings } : summary;
  });
}
