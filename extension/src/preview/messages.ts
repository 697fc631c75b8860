/**
 * What the preview's page and the extension say to each other. Types only: both sides are built from it.
 */
import type { ThemeName, View } from '@cjm/diagram';
import type { JourneyMap, Position, Range } from '@cjm/grammar/model';
import type { AddedKind, Change, MapsUpdate } from '@cjm/language-server/protocol';

export type { AddedKind, Change };

/** What the file holds now. */
export interface MapsMessage {
  readonly kind: 'maps';
  /** Version of the text they were read from; undefined when no editor has it open. */
  readonly version?: number;
  /** Undefined while the text is too broken to be read: the page keeps the last picture. */
  readonly maps?: MapsUpdate;
  /** How many errors the file has; undefined while that is not known yet. */
  readonly errors?: number;
}

/** Where the cursor stands in the file's text: its journey is the one to show. */
export interface CursorMessage {
  readonly kind: 'cursor';
  readonly position: Position;
  /** Whether the place is to be brought into sight. */
  readonly follow: boolean;
}

/** What became of a request of the page. */
export interface AnswerMessage {
  readonly kind: 'answer';
  readonly request: number;
  readonly answer: Answer;
}

/** `version`: of the text that holds the change; `text`: of a label. */
export type Answer =
  | { readonly version: number }
  | { readonly text: string }
  | { readonly chosen: string | undefined }
  | { readonly refused: string };

/** Something was chosen in the menu of a part of the picture, or by its command. */
export interface DoMessage {
  readonly kind: 'do';
  readonly action: PartAction;
  /** Id of the element; undefined: the one that has the focus. */
  readonly part?: string;
}

export type PartAction = 'edit-label' | 'show-text' | 'add-touchpoint' | 'add-emotion' | 'add-pain' | 'add-opportunity';

/** Which file it is that is shown. */
export interface FileMessage {
  readonly kind: 'file';
  readonly uri: string;
  readonly locked: boolean;
  /** It is the file that was shown, by another name. */
  readonly renamed: boolean;
}

/** What is wrong with the file. */
export interface FindingsMessage {
  readonly kind: 'findings';
  readonly findings: readonly PageFinding[];
}

export interface PageFinding {
  readonly range: Range;
  readonly severity: 'error' | 'warning' | 'info';
  readonly text: string;
  /** The rule's name. */
  readonly code?: string;
  readonly fixes: readonly { readonly id: string; readonly title: string }[];
}

/** The picture as it is seen is to be written in a format; the page says what is seen by an `export` message. */
export interface AskExportMessage {
  readonly kind: 'ask-export';
  readonly format: string;
}

/** A picture to put into the clipboard, which only the page can. */
export interface CopyMessage {
  readonly kind: 'copy';
  readonly png: Uint8Array<ArrayBuffer>;
}

/** A sentence for who looks at the picture. */
export interface TellMessage {
  readonly kind: 'tell';
  readonly text: string;
}

export type ToPage =
  | AskExportMessage
  | CopyMessage
  | TellMessage
  | FileMessage
  | FindingsMessage
  | MapsMessage
  | CursorMessage
  | AnswerMessage
  | DoMessage;

/** The page listens from now on; what was posted before is lost. */
export interface ReadyMessage {
  readonly kind: 'ready';
}

/** What came speaks of maps that the page has not: it wants them whole. */
export interface AskMapsMessage {
  readonly kind: 'ask-maps';
}

/** Something in the picture was chosen: select where it was written. */
export interface RevealMessage {
  readonly kind: 'reveal';
  readonly range: Range;
  /** Whether the text takes the focus. */
  readonly focus: boolean;
}

export interface ShowProblemsMessage {
  readonly kind: 'show-problems';
}

/** Something that the extension answers, by the number of the request. */
export interface RequestMessage {
  readonly kind: 'request';
  readonly request: number;
  readonly asked: Asked;
}

export type Asked =
  | { readonly kind: 'change'; readonly journey: string; readonly change: Change }
  | { readonly kind: 'label'; readonly journey: string; readonly id: string }
  | { readonly kind: 'choose'; readonly title: string; readonly choices: readonly Choice[] };

export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** A quick fix was chosen: its id, and where the finding stands. */
export interface FixMessage {
  readonly kind: 'fix';
  readonly range: Range;
  readonly fix: string;
}

/** Write the picture as it is seen. */
export interface ExportMessage {
  readonly kind: 'export';
  /** Name of an exporter, or `copy`: to the clipboard as an image. */
  readonly format: string;
  readonly map: JourneyMap;
  /** The journeys of its file. */
  readonly beside: readonly JourneyMap[];
  readonly view: View;
  readonly theme: ThemeName;
}

export type FromPage =
  | ReadyMessage
  | AskMapsMessage
  | ExportMessage
  | FixMessage
  | RevealMessage
  | ShowProblemsMessage
  | RequestMessage;

/** What VS Code hands back when it opens the panel again, beyond what the page keeps for itself. */
export interface PanelState {
  readonly uri: string;
  /** Whether it keeps to its file; left out: it follows the active editor. */
  readonly locked?: boolean;
}
