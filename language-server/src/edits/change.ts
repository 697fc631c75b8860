/** What somebody wants to change in the picture. Ids are those of the map: they hold whatever is typed elsewhere. */
export type Change = EmotionChange | LabelChange | Addition;

/** A point of a curve was moved. */
export interface EmotionChange {
  readonly kind: 'emotion';
  /** Ids of the touchpoint and of the persona. */
  readonly touchpoint: string;
  readonly persona: string;
  /** −2 … +2. */
  readonly value: number;
}

/** A label, the text of a remark, or the word for a feeling. */
export interface LabelChange {
  readonly kind: 'label';
  readonly id: string;
  /** Plain text; empty: none. */
  readonly text: string;
}

export type AddedKind = 'touchpoint' | 'pain' | 'opportunity';

/** Something new, where the thing with this id stands: in it, else after it. */
export interface Addition {
  readonly kind: 'add';
  readonly what: AddedKind;
  readonly at: string;
  readonly text: string;
}

/** One piece of a text that becomes another; UTF-16 offsets, `to` is not included. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Why nothing can be done to the text. */
export type Refusal =
  | {
      readonly kind:
        | 'offScale'
        | 'gone'
        | 'notHere'
        | 'needsName'
        | 'noText'
        | 'needsText'
        | 'noPlace'
        | 'unreadable'
        | 'noJourney';
    }
  /** It is written in another file. */
  | { readonly kind: 'elsewhere'; readonly file: string };

export interface Refused {
  readonly refused: Refusal;
}

/** What is to be done to the text, or why nothing can be. */
export type Edited = { readonly splices: readonly Splice[] } | Refused;

export const refused = (kind: Exclude<Refusal['kind'], 'elsewhere'>): Refused => ({ refused: { kind } });
