/** Dates are `2026`, `2026-05` or `2026-05-14`, counted from the last day. What is no date of the calendar has no day. */

const day = 24 * 60 * 60 * 1000;

/** The last day of a year, month or day, `2026-05-31`; undefined when there is no such date. */
export function lastDay(date: string): string | undefined {
  const [, year, month, dayOfMonth] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
  if (year === undefined) return undefined;
  if (month === undefined) return `${year}-12-31`;
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  const last = lengthOf(Number(year), Number(month));
  if (dayOfMonth === undefined) return `${year}-${month}-${last}`;
  return Number(dayOfMonth) >= 1 && Number(dayOfMonth) <= last ? date : undefined;
}

/** The last day that is written with four digits of a year: what lies beyond never comes. */
const never = '9999-12-31';

/** So many days, weeks or months after a day; months clamp to the month's end. */
export function after(date: string, count: number, unit: 'days' | 'weeks' | 'months'): string {
  const start = new Date(`${date}T00:00:00Z`);
  if (unit !== 'months') return iso(new Date(start.getTime() + count * (unit === 'weeks' ? 7 : 1) * day));
  const months = start.getUTCFullYear() * 12 + start.getUTCMonth() + count;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  return iso(new Date(Date.UTC(year, month - 1, Math.min(start.getUTCDate(), lengthOf(year, month)))));
}

/** Whole days from one day to another. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / day);

const lengthOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function iso(date: Date): string {
  return date.getTime() <= Date.parse(never) ? date.toISOString().slice(0, 10) : never;
}
