import cellWidth from 'fast-string-width';

/** A piece of a line, kept in a column with those above and below. */
export interface Cell {
  readonly text: string;
  /** Stands at the column's right side, after the text. */
  readonly right?: string;
  /** Neighbours line up where this is the same; undefined for what lines up with nothing. */
  readonly column?: string;
}

/** Terminal columns. */
export const widthOf = ({ text, right }: Cell): number => cellWidth(right ? inLine([text, right]) : text);

/** Leaves out what is empty. */
export const inLine = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

export { cellWidth };
