import { stringify } from 'csv-stringify/browser/esm/sync';
import { legible } from '../legible.ts';
import { wordsOf } from '../words.ts';
import type { Export } from './exporter.ts';
import { type Row, rowsOf } from './rows.ts';

/**
 * A table with a row for each touchpoint and persona, for spreadsheets and programs, so it is the same in every
 * language: in UTF-8 with a byte order mark, without which Excel takes it for something else. What a spreadsheet would
 * take for a formula has an apostrophe before it.
 */
export const exportCsv: Export = async ({ map }) => ({
  content: stringify(
    rowsOf(map, wordsOf('en')).map((row) => Object.fromEntries(columns.map(([name, cell]) => [name, tidy(cell(row))]))),
    {
      header: true,
      columns: columns.map(([name]) => name),
      bom: true,
      escape_formulas: true,
      record_delimiter: '\r\n',
      quoted_match: /[\r\n]/,
    },
  ),
});

type Cell = string | number | undefined;

const list = (texts: readonly string[]): string => texts.join('\n');

const columns: readonly (readonly [name: string, cell: (row: Row) => Cell])[] = [
  ['journey', (row) => row.journey],
  ['stage', (row) => row.stage],
  ['number', (row) => row.number],
  ['touchpoint', (row) => row.touchpoint],
  ['kind', (row) => row.kind],
  ['persona', (row) => row.persona],
  ['channels', (row) => list(row.channels)],
  ['emotion', (row) => row.emotion],
  ['feeling', (row) => row.feeling],
  ['actions', (row) => list(row.remarks.action)],
  ['thoughts', (row) => list(row.remarks.thought)],
  ['quotes', (row) => list(row.remarks.quote)],
  ['needs', (row) => list(row.remarks.need)],
  ['expectations', (row) => list(row.remarks.expectation)],
  ['pains', (row) => list(row.remarks.pain)],
  ['gains', (row) => list(row.remarks.gain)],
  ['opportunities', (row) => list(row.opportunities)],
  ['notes', (row) => list(row.remarks.note)],
  ['questions', (row) => list(row.remarks.question)],
  ['next', (row) => list(row.next)],
];

/** What a spreadsheet would take for a formula once it has left out the space before it. */
const spacedFormula = /^\s+[=+\-@＝＋－＠]/;

function tidy(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell;
  const text = legible(cell);
  return spacedFormula.test(text) ? `'${text}` : text;
}
