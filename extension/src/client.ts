import {
  type MapsChangedParams,
  mapsChanged,
  type StartOptions,
  type WatchMapsParams,
  watchMaps,
} from '@cjm/language-server/protocol';
import { type Disposable, Uri, window } from 'vscode';
import { LanguageClient, State, TransportKind } from 'vscode-languageclient/node';
import { createErrorHandler } from './error-handler.ts';
import { showPage } from './show-page.ts';

/** The maps of a file, as they change. */
export interface MapSource {
  /** Calls the listener after each build of the file, until disposed. One watcher a file. */
  watch(uri: Uri, listener: (change: MapsChangedParams) => void): Disposable;
}

/** The language server, and the maps it sends. */
export interface Client extends MapSource {
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** The language client; `module` is the path of the bundled server, `rulePages` the folder of the pages about rules. */
export function createClient(module: string, rulePages: Uri): Client {
  const listeners = new Map<string, (change: MapsChangedParams) => void>();
  const client = new LanguageClient(
    'cjm',
    'CJM Language Server',
    // Measured: parsing takes a quarter less time with a young generation that holds a whole file's objects.
    { module, transport: TransportKind.ipc, options: { execArgv: ['--max-semi-space-size=64'] } },
    {
      documentSelector: [
        { language: 'cjm', scheme: 'file' },
        { language: 'cjm', scheme: 'untitled' },
      ],
      outputChannel: window.createOutputChannel('CJM Language Server', { log: true }),
      errorHandler: createErrorHandler(),
      initializationOptions: { rulePages: rulePages.toString() } satisfies StartOptions,
      middleware: { window: { showDocument: showPage } },
    },
  );

  client.onNotification(mapsChanged, (change: MapsChangedParams) => {
    listeners.get(Uri.parse(change.uri).toString())?.(change);
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
    start: () => client.start(),
    stop: () => client.dispose(),
    watch(file, listener) {
      const uri = file.toString();
      listeners.set(uri, listener);
      announce(uri, true);
      return {
        dispose() {
          listeners.delete(uri);
          announce(uri, false);
        },
      };
    },
  };
}
