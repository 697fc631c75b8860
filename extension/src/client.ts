import type { JourneyMap } from '@cjm/grammar/model';
import { type Revision, update } from '@cjm/grammar/patch';
import {
  type EditAnswer,
  type EditParams,
  editMap,
  type LabelAnswer,
  type LabelParams,
  type MapsChangedParams,
  mapLabel,
  mapsChanged,
  type WatchMapsParams,
  watchMaps,
} from '@cjm/language-server/protocol';
import { type Disposable, Uri } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { answerFiles } from './answer-files.ts';
import { followJourneys, type JourneySource } from './journeys/follow-journeys.ts';

/** The maps of a file, as they change. */
export interface MapSource {
  /** Calls the listener with what the server says of the file, until disposed. */
  watch(uri: Uri, listener: (change: MapsChange) => void): Disposable;
}

/** What the server says, and the maps whole; undefined while the text is too broken to be read. */
export interface MapsChange extends MapsChangedParams {
  readonly known?: Maps;
}

export type Maps = Revision<readonly JourneyMap[]>;

/** What edits in the picture mean for the text. Rejects while the server is down. */
export interface MapEditor {
  edit(params: EditParams): Promise<EditAnswer>;
  label(params: LabelParams): Promise<LabelAnswer>;
}

/** The language server, and the maps it sends. */
export interface Client extends MapSource, MapEditor {
  readonly journeys: JourneySource;
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** What the extension asks of the language client, wherever its server runs. */
export function createClient(client: BaseLanguageClient): Client {
  const listeners = new Map<string, Set<(change: MapsChange) => void>>();
  const known = new Map<string, Maps>();
  answerFiles(client);

  client.onNotification(mapsChanged, (change: MapsChangedParams) => {
    const uri = Uri.parse(change.uri).toString();
    const tellAll = (told: MapsChange) => {
      for (const tell of listeners.get(uri) ?? []) tell(told);
    };
    if (!change.maps || !listeners.has(uri)) return tellAll(change);
    const now = update(known.get(uri), change.maps);
    // Something was missed: the whole follows.
    if (!now) return announce(uri, true);
    known.set(uri, now);
    tellAll({ ...change, known: now });
  });
  client.onDidChangeState(({ newState }) => {
    // A restarted server knows of no watcher.
    if (newState === State.Running) for (const uri of listeners.keys()) announce(uri, true);
  });

  function announce(uri: string, watch: boolean): void {
    if (client.state !== State.Running) return;
    const params: WatchMapsParams = { uri, watch };
    client.sendNotification(watchMaps, params).catch((error) => client.warn('The server could not be told.', error));
  }

  return {
    journeys: followJourneys(client),
    start: () => client.start(),
    stop: () => client.dispose(),
    edit: (params) => client.sendRequest<EditAnswer>(editMap, params),
    label: (params) => client.sendRequest<LabelAnswer>(mapLabel, params),
    watch(file, listener) {
      const uri = file.toString();
      const own = listeners.get(uri) ?? new Set();
      listeners.set(uri, own.add(listener));
      announce(uri, true);
      return {
        dispose() {
          own.delete(listener);
          if (own.size > 0 || listeners.get(uri) !== own) return;
          listeners.delete(uri);
          known.delete(uri);
          announce(uri, false);
        },
      };
    },
  };
}
