import { type FileJourneys, journeys, journeysChanged } from '@cjm/language-server/protocol';
import { type Disposable, EventEmitter, Uri } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { type Journey, toJourneys } from './journey.ts';

/** All journeys that the server knows of, as they change. */
export interface JourneySource {
  all(): readonly Journey[];
  /** Calls the listener when any has changed; a burst of changes is one. */
  onDidChange(listener: () => void): Disposable;
}

/** Long enough for the files of a workspace to come in together, short enough to follow who types. */
const calm = 250;

export function followJourneys(client: BaseLanguageClient): JourneySource {
  const files = new Map<string, FileJourneys>();
  const changed = new EventEmitter<void>();
  let list: readonly Journey[] = [];
  let isWaiting = false;

  const set = ({ uri, journeys }: FileJourneys): void => {
    const key = Uri.parse(uri).toString();
    if (journeys.length > 0) files.set(key, { uri: key, journeys });
    else files.delete(key);
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(() => {
      isWaiting = false;
      list = toJourneys(files.values());
      changed.fire();
    }, calm);
  };

  client.onNotification(journeysChanged, set);
  client.onDidChangeState(({ newState }) => {
    if (newState !== State.Running) return;
    // A restarted server knows of no one who listens; what it has not read again yet stays until it has.
    client.sendRequest<readonly FileJourneys[]>(journeys).then(
      (known) => known.forEach(set),
      (error) => client.warn('The journeys could not be asked for.', error),
    );
  });

  return { all: () => list, onDidChange: changed.event };
}
