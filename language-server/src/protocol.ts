/**
 * What client and server say to each other beyond the Language Server Protocol. Types and names only, so that
 * clients, webviews and tests can import it without loading the server.
 */
import type { JourneyMap, Range } from '@cjm/grammar/model';
import type { Change } from './edits/change.ts';

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

/** Client → server, a request: what a change in the picture means for the text. */
export const editMap = 'cjm/edit';
export interface EditParams {
  readonly textDocument: TextDocumentIdentifier;
  /** Id of the journey's map. */
  readonly journey: string;
  readonly change: Change;
}
/** Edits that hold for exactly this version of the document, none where nothing changes; or why there can be none. */
export type EditAnswer =
  | { readonly version: number; readonly edits: readonly TextEdit[] }
  | { readonly refused: string };

/** Client → server, a request: the text that an edit of this label starts from. */
export const mapLabel = 'cjm/label';
export interface LabelParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly journey: string;
  readonly id: string;
}
export type LabelAnswer = { readonly text: string } | { readonly refused: string };

export type { AddedKind, Addition, Change, EmotionChange, LabelChange } from './edits/change.ts';

interface TextDocumentIdentifier {
  readonly uri: string;
}

interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}
