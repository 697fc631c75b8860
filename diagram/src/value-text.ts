import type { Value } from '@cjm/grammar/model';
import type { Words } from './words.ts';

/**
 * A value as a reader sees it: a ratio as its percentage, a number with the unit of its metric, a duration with the unit
 * in the language of the picture, a range with a dash.
 */
export function valueText({ durations }: Words, { kind, from, text }: Value, unit?: string): string {
  const [part, whole] = text.split('/');
  if (part !== undefined && whole !== undefined)
    return `${Math.round(from * 10) / 10}% (${part.trim()}/${whole.trim()})`;
  const written = text.replace(/\s*\.\.\s*/, '–').replace(/^[-\u2212](?=\d)/, '−');
  switch (kind) {
    case 'duration':
      return durationText(durations, written);
    case 'number':
      return unit ? `${written} ${unit}` : written;
    case 'percent':
      return written;
  }
}

/** The unit goes with the number before it: of `1–2 weeks` with two. */
function durationText(durations: Words['durations'], written: string): string {
  const [, amount = '', last = '', word = ''] = /^(\S*?([\d.]+))\s*([a-z]+)$/.exec(written) ?? [];
  const unit = units.get(word);
  return unit === undefined ? written : durations[unit](amount, Number(last));
}

/** As the language writes them; one is written as many, or by itself. */
const units: ReadonlyMap<string, keyof Words['durations']> = new Map([
  ['s', 's'],
  ['min', 'min'],
  ['h', 'h'],
  ['day', 'days'],
  ['days', 'days'],
  ['week', 'weeks'],
  ['weeks', 'weeks'],
  ['month', 'months'],
  ['months', 'months'],
]);
