/**
 * What client and server say to each other beyond the Language Server Protocol. Types and names only, so that
 * clients, webviews and tests can import it without loading the server.
 */
import type { JourneyMap, Range } from '@cjm/grammar/model';
import type { Update } from '@cjm/grammar/patch';
import type { Change } from './edits/change.ts';

/** What a client may say when it starts the server, as `initializationOptions`. */
export interface StartOptions {
  /** Address of the folder with the rules' pages, `RULE.md`; without it none is linked to. */
  readonly rulePages?: string;
  /** Commands that the client runs: of `openPreview`, `showReferences`, `showFindings` and `suggest`. */
  readonly commands?: readonly string[];
  /** `pull`: the client asks for what is found in files it has open, and is told only of others. Told of all if left out. */
  readonly diagnostics?: 'pull';
}

/** A command of the client, with the address of a file: opens its preview. */
export const openPreview = 'cjm.openPreviewOf';

/** A command of the client, with an address, a position and the locations to show from there. */
export const showReferences = 'cjm.showReferences';

/** A command of the client, with the address of a file: shows what lint has to say of it. */
export const showFindings = 'cjm.showFindings';

/** A command of the client: offers what could be written at the cursor. */
export const suggest = 'cjm.suggest';

/** A command of the server, with the name of a rule: asks the client to show the page about it. */
export const showRule = 'cjm.showRule';

/**
 * Client → server, a request: all journeys of the workspace, as `FileJourneys[]` by address. From the first one on, the
 * server tells what changes.
 */
export const journeys = 'cjm/journeys';

/** Server → client, a notification with `FileJourneys`: those of a file have changed, or are gone with it. */
export const journeysChanged = 'cjm/journeysChanged';

export interface FileJourneys {
  readonly uri: string;
  /** In the order of the text. While it is too broken to be read, those that it had. */
  readonly journeys: readonly JourneySummary[];
}

/** What a list tells of a journey. */
export interface JourneySummary {
  /** Of its map, unique in its file. */
  readonly id: string;
  readonly label: string;
  readonly range: Range;
  readonly state: JourneyMap['state'];
  readonly personas: readonly PersonaSummary[];
  /** Unweighted mean of its personas' means, −2 … +2; undefined where no feeling is known. */
  readonly mean?: number;
  /** What is found within it; the first journey of a file answers for what stands outside of all, too. */
  readonly findings: FindingCounts;
  readonly review?: ReviewSummary;
}

export interface PersonaSummary {
  readonly id: string;
  readonly label: string;
  /** Mean and end of the curve, −2 … +2: of several ways, the unweighted mean. Undefined where no feeling is known. */
  readonly mean?: number;
  readonly end?: number;
}

export interface FindingCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

export interface ReviewSummary {
  /** As written: `2026`, `2026-05` or `2026-05-14`. */
  readonly date: string;
  /** The last day on which the next one is in time, `2026-11-14`; undefined where none is promised. */
  readonly due?: string;
  readonly overdue: boolean;
}

/**
 * Server → client, requests of a server that has no files of its own, as in a browser: with a `FileParams`. Bytes cross
 * between workers as they are.
 */
export const readFile = 'cjm/readFile';
export type FileAnswer =
  | { readonly bytes: Uint8Array }
  | { readonly problem: 'missing' | 'denied' | 'folder' | 'unknown' };

/** Answered with whether there is a file or a folder. */
export const hasFile = 'cjm/hasFile';

/** Answered with the addresses of all `.cjm` files under a folder. */
export const listMaps = 'cjm/listMaps';

export interface FileParams {
  readonly uri: string;
}

/** Client → server, a notification: maps of this file are wanted from now on, or no longer. */
export const watchMaps = 'cjm/watchMaps';
export interface WatchMapsParams {
  readonly uri: string;
  readonly watch: boolean;
}

/**
 * Server → client, a notification: sent of a watched file whenever it was read, and again when the rules have looked. The
 * first one after `watchMaps` holds the maps whole; who has missed one asks for that again.
 */
export const mapsChanged = 'cjm/mapsChanged';
export interface MapsChangedParams {
  readonly uri: string;
  /** Version of the document the maps were read from; undefined when it is not open in the client. */
  readonly version?: number;
  /** The maps as they stand in the text; undefined while the text is too broken to be read: keep the last ones. */
  readonly maps?: MapsUpdate;
  /** How many errors the file has; undefined while the rules have not looked yet. */
  readonly errors?: number;
}
export type MapsUpdate = Update<readonly JourneyMap[]>;

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
