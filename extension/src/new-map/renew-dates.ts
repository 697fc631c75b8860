const day = 24 * 60 * 60 * 1000;

/** The day that the examples are written for. */
export const writtenFor = '2026-06-30';

const kinds = 'interview|survey|analytics|crm|support|review|social|observation|staff|assumption';

/** Texts and comments, which stay as they are, or a date: a year alone counts only where one must stand. */
const pieces = new RegExp(
  `"""[\\s\\S]*?"""|"(?:[^"\\\\]|\\\\.)*"|//.*|/\\*[\\s\\S]*?\\*/|\\b\\d{4}-\\d\\d(?:-\\d\\d)?\\b|(?<=\\b(?:${kinds}|reviewed) +)\\d{4}\\b`,
  'g',
);

/**
 * Moves all dates of a map as far as time has gone since it was written, so that what was fresh is fresh again: nothing
 * is overdue in a map that was just made. Months and years move by whole ones.
 *
 * @param today `2026-11-28`
 */
export function renewDates(text: string, today: string): string {
  const days = Math.round((Date.parse(today) - Date.parse(writtenFor)) / day);
  const months = wholeMonths(today);
  return text.replace(pieces, (piece) => {
    if (/^\d{4}$/.test(piece)) return String(Number(piece) + Math.floor(months / 12));
    if (/^\d{4}-\d\d$/.test(piece)) return iso(Date.parse(`${piece}-01`), months).slice(0, 7);
    if (/^\d{4}-\d\d-\d\d$/.test(piece)) return iso(Date.parse(piece) + days * day, 0);
    return piece;
  });
}

/** Whole months from the day that the examples are written for; negative before it. */
function wholeMonths(today: string): number {
  const [year = 0, month = 0, date = 0] = today.split('-').map(Number);
  const [firstYear = 0, firstMonth = 0, firstDate = 0] = writtenFor.split('-').map(Number);
  return (year - firstYear) * 12 + month - firstMonth - (date < firstDate ? 1 : 0);
}

function iso(time: number, months: number): string {
  const date = new Date(time);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
}
