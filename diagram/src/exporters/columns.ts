import { signed } from '../signed.ts';
import type { Words } from '../words.ts';
import type { Row } from './rows.ts';

/** One column of the tables that people read: each cell is a list of texts, as written. */
export interface Column {
  readonly title: string;
  readonly texts: (row: Row) => readonly string[];
}

const columnsIn = ({ table }: Words): readonly Column[] => [
  { title: '#', texts: ({ number }) => [String(number)] },
  { title: table.touchpoint, texts: ({ touchpoint }) => [touchpoint] },
  { title: table.persona, texts: ({ persona }) => filled(persona) },
  { title: table.channels, texts: ({ channels }) => channels },
  {
    title: table.emotion,
    texts: ({ emotion, feeling }) => (emotion === undefined ? [] : [`${signed(emotion)} ${feeling}`.trim()]),
  },
  { title: table.actions, texts: ({ remarks }) => remarks.action },
  { title: table.thoughts, texts: ({ remarks }) => [...remarks.thought, ...remarks.quote] },
  { title: table.needs, texts: ({ remarks }) => [...remarks.need, ...remarks.expectation] },
  { title: table.pains, texts: ({ remarks }) => remarks.pain },
  { title: table.gains, texts: ({ remarks }) => remarks.gain },
  { title: table.opportunities, texts: ({ opportunities }) => opportunities },
  { title: table.notes, texts: ({ remarks }) => [...remarks.note, ...remarks.question] },
  { title: table.next, texts: ({ next }) => next },
];

/** The columns that say anything of these rows. */
export function usedColumns(rows: readonly Row[], words: Words): readonly Column[] {
  return columnsIn(words).filter(({ texts }) => rows.some((row) => texts(row).length > 0));
}

function filled(text: string): readonly string[] {
  return text === '' ? [] : [text];
}
