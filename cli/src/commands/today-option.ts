import { InvalidArgumentError, Option } from '@commander-js/extra-typings';

/** `--today`: judges dates as of that day, so that a run can be repeated. */
export function todayOption() {
  return new Option('--today <date>', 'the day to judge dates by, as 2026-05-14 (default: today in UTC)')
    .env('CJM_TODAY')
    .argParser(parseDay);
}

function parseDay(text: string): string {
  const date = new Date(`${text}T00:00:00Z`);
  const isDay = !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
  if (!isDay) throw new InvalidArgumentError('Write a day as 2026-05-14.');
  return text;
}
