import { Disposable, EventEmitter, type FileDecoration, ThemeColor, Uri, window } from 'vscode';
import type { JourneySource } from './follow-journeys.ts';
import { countOf, type Journey, keyOf } from './journey.ts';
import { findingsWord } from './wording.ts';

const scheme = 'cjm-journey';

/** The address by which a journey in the view is decorated. */
export const decoratedUri = (journey: Journey): Uri => Uri.from({ scheme, path: '/', query: keyOf(journey) });

/** Numbers and colours of findings, as files have them in the Explorer. */
export function decorateJourneys(source: JourneySource): Disposable {
  const changed = new EventEmitter<undefined>();
  return Disposable.from(
    changed,
    source.onDidChange(() => changed.fire(undefined)),
    window.registerFileDecorationProvider({
      onDidChangeFileDecorations: changed.event,
      provideFileDecoration(uri) {
        if (uri.scheme !== scheme) return undefined;
        const journey = source.all().find((each) => keyOf(each) === uri.query);
        return journey && decorationOf(journey);
      },
    }),
  );
}

function decorationOf(journey: Journey): FileDecoration | undefined {
  const { errors, warnings } = journey.findings;
  const count = countOf(journey);
  if (count === 0) return undefined;
  const color = errors > 0 ? 'list.errorForeground' : warnings > 0 ? 'list.warningForeground' : undefined;
  return {
    badge: count > 9 ? '9+' : String(count),
    tooltip: findingsWord(journey),
    ...(color !== undefined && { color: new ThemeColor(color) }),
  };
}
