import type { FontName } from './fonts.ts';
import type { Sign } from './marks/sign.ts';
import type { TimeMark } from './marks/time.ts';
import type { Paint } from './theme.ts';

/** Something that a lane says, and where on the map it is said. */
export interface Entry {
  /** Of the statement in the model; the ids of elements begin with it. */
  readonly id: string;
  /** What opportunities call it that answer it; undefined: by its id. */
  readonly called?: string;
  readonly place: Place;
  readonly text: EntryText;
  /** Whether others about the same stage, or the journey, may stand beside it. */
  readonly short?: true;
}

export type Place =
  | { readonly kind: 'journey' }
  | { readonly kind: 'stage'; readonly stage: number }
  /** `number` counts the touchpoints of the map from 1. */
  | { readonly kind: 'touchpoint'; readonly touchpoint: string; readonly column: number; readonly number: number };

/** What an entry says, before it has a width. */
export interface EntryText {
  /** What sort of entry it is, for whoever styles or searches the picture. */
  readonly look: string;
  /** Whether it is no statement itself, but holds some. */
  readonly passive?: true;
  /** Whether its rows begin at the left whichever way they read, as on the page around the map. */
  readonly leftAligned?: true;
  /** Undefined: text without a box. */
  readonly ground?: Paint;
  /** Radius of the box's corners, in px. */
  readonly round: number;
  /** Stands above the words. */
  readonly time?: TimeMark;
  readonly blocks: readonly Block[];
}

/** Pieces of text that belong together, one below the other or side by side. */
export interface Block {
  /** Id of its element, when it was written as a statement of its own. */
  readonly id?: string;
  /** Undefined: it stands directly on the entry. */
  readonly ground?: Paint;
  readonly flow: 'stacked' | 'inline';
  readonly fragments: readonly Fragment[];
}

export interface Fragment {
  /** Id of its element, when it was written as a statement of its own. */
  readonly id?: string;
  readonly signs: readonly Sign[];
  readonly text: string;
  readonly font: FontName;
  readonly tone: Paint;
  /** Numbers of the sources it rests on, as the footer lists them. */
  readonly sources: readonly number[];
  /** Shown where a pointer rests on it. */
  readonly title?: string;
  /** Where a click leads: http, https or mailto. */
  readonly link?: string;
}

/** A fragment of body text; what is given besides it goes first. */
export function fragment(text: string, rest: Partial<Omit<Fragment, 'text'>> = {}): Fragment {
  return { signs: [], text, font: 'body', tone: 'ink', sources: [], ...rest };
}

/** The same text, which says itself to which touchpoint it belongs. */
export function numbered(text: EntryText, number: number): EntryText {
  const [first, ...blocks] = text.blocks;
  const [start, ...fragments] = first?.fragments ?? [];
  if (!first || !start) return text;
  const signs = [{ kind: 'number', number } as const, ...start.signs];
  return { ...text, blocks: [{ ...first, fragments: [{ ...start, signs }, ...fragments] }, ...blocks] };
}

/** An entry of one fragment. */
export function single(id: string, place: Place, look: Omit<EntryText, 'blocks'>, only: Fragment): Entry {
  return { id, place, text: { ...look, blocks: [{ flow: 'stacked', fragments: [only] }] } };
}
