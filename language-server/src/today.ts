import { lastDay } from './rules/dates.ts';

/** The UTC date of now, `2026-06-30`, or what `CJM_TODAY` says, as far as that is a day. */
export function today(): string {
  const said = process.env.CJM_TODAY ?? '';
  return lastDay(said) === said ? said : new Date().toISOString().slice(0, 10);
}
