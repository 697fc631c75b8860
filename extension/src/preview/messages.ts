/**
 * What the preview's page and the extension say to each other. Types only: both sides are built from it.
 */
import type { JourneyMap, Position, Range } from '@cjm/grammar/model';

/** What the file holds now. */
export interface MapsMessage {
  readonly kind: 'maps';
  /** Undefined while the text is too broken to be read: the page keeps the last picture. */
  readonly maps?: readonly JourneyMap[];
  /** How many errors the file has. */
  readonly errors: number;
}

/** Where the cursor stands in the file's text: its journey is the one to show. */
export interface CursorMessage {
  readonly kind: 'cursor';
  readonly position: Position;
}

export type ToPage = MapsMessage | CursorMessage;

/** The page listens from now on; what was posted before is lost. */
export interface ReadyMessage {
  readonly kind: 'ready';
}

/** Something in the picture was chosen: select where it was written. */
export interface RevealMessage {
  readonly kind: 'reveal';
  readonly range: Range;
}

export interface ShowProblemsMessage {
  readonly kind: 'show-problems';
}

export type FromPage = ReadyMessage | RevealMessage | ShowProblemsMessage;

/** What VS Code hands back when it opens the panel again, beyond what the page keeps for itself. */
export interface PanelState {
  readonly uri: string;
}
