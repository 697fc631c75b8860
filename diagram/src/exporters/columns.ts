import { signed } from '../signed.ts';
import type { Row } from './rows.ts';

/** One column of the tables that people read: each cell is a list of texts, as written. */
export interface Column {
  readonly title: string;
  readonly texts: (row: Row) => readonly string[];
}

export const columns: readonly Column[] = [
  { title: '#', texts: ({ number }) => [String(number)] },
  { title: 'Touchpoint', texts: ({ touchpoint }) => [touchpoint] },
  { title: 'Persona', texts: ({ persona }) => filled(persona) },
  { title: 'Channels', texts: ({ channels }) => channels },
  {
    title: 'Emotion',
    texts: ({ emotion, feeling }) => (emotion === undefined ? [] : [`${signed(emotion)} ${feeling}`.trim()]),
  },
  { title: 'Actions', texts: ({ remarks }) => remarks.action },
  { title: 'Thoughts', texts: ({ remarks }) => [...remarks.thought, ...remarks.quote] },
  { title: 'Needs', texts: ({ remarks }) => [...remarks.need, ...remarks.expectation] },
  { title: 'Pains', texts: ({ remarks }) => remarks.pain },
  { title: 'Gains', texts: ({ remarks }) => remarks.gain },
  { title: 'Opportunities', texts: ({ opportunities }) => opportunities },
  { title: 'Notes', texts: ({ remarks }) => [...remarks.note, ...remarks.question] },
  { title: 'Next', texts: ({ next }) => next },
];

/** The columns that say anything of these rows. */
export function usedColumns(rows: readonly Row[]): readonly Column[] {
  return columns.filter(({ texts }) => rows.some((row) => texts(row).length > 0));
}

function filled(text: string): readonly string[] {
  return text === '' ? [] : [text];
}
