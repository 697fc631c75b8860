/**
 * What client and server say to each other beyond the Language Server Protocol. Types and names only, so that
 * clients, webviews and tests can import it without loading the server.
 */
import type { JourneyMap } from '@cjm/grammar/model';

/** What a client may say when it starts the server, as `initializationOptions`. */
export interface StartOptions {
  /** Address of the folder with the rules' pages, `RULE.md`; without it none is linked to. */
  readonly rulePages?: string;
}

/** A command of the server, with the name of a rule: asks the client to show the page about it. */
export const showRule = 'cjm.showRule';

/** Client → server, a notification: maps of this file are wanted from now on, or no longer. */
export const watchMaps = 'cjm/watchMaps';
export interface WatchMapsParams {
  readonly uri: string;
  readonly watch: boolean;
}

/** Server → client, a notification: sent after each validated build of a watched file. */
export const mapsChanged = 'cjm/mapsChanged';
export interface MapsChangedParams {
  readonly uri: string;
  /** Version of the document the maps were read from; undefined when it is not open in the client. */
  readonly version?: number;
  /** The maps as they stand in the text; undefined while the text is too broken to be read: keep the last ones. */
  readonly maps?: readonly JourneyMap[];
  /** How many errors the file has. */
  readonly errors: number;
}
