/** A comment of a text, with its signs. */
export interface Comment {
  readonly image: string;
  /** Where it begins and ends in the text, in UTF-16 units. */
  readonly from: number;
  readonly to: number;
}
