import type { Value } from '@cjm/grammar/model';

/** A value as a reader sees it: a ratio as its percentage, a number with the unit of its metric, a range with a dash. */
export function valueText({ kind, from, text }: Value, unit?: string): string {
  const [part, whole] = text.split('/');
  if (part !== undefined && whole !== undefined)
    return `${Math.round(from * 10) / 10}% (${part.trim()}/${whole.trim()})`;
  const written = text.replace(/\s*\.\.\s*/, '–').replace(/^[-\u2212](?=\d)/, '−');
  return kind === 'number' && unit ? `${written} ${unit}` : written;
}
