import type { Metric, Value } from '@cjm/grammar/model';
import type { Dice } from './dice.ts';

type Kind = Value['kind'];

/** Seconds in each word for a time. */
const times: Readonly<Record<string, number>> = {
  s: 1,
  min: 60,
  h: 3600,
  day: 86_400,
  days: 86_400,
  week: 604_800,
  weeks: 604_800,
  month: 2_629_746,
  months: 2_629_746,
};

export function inventValue(dice: Dice, kind: Kind, metric?: Metric): Value {
  switch (kind) {
    case 'number':
      return spelled(dice, kind, 1, '');
    case 'percent':
      if (dice.chance(40)) return inventRatio(dice);
      return spelled(dice, kind, 1, metric?.unit === '%' && dice.chance(50) ? '' : '%');
    case 'duration': {
      const unit = dice.pick(Object.keys(times));
      return spelled(dice, kind, times[unit] ?? 1, ` ${unit}`);
    }
  }
}

function spelled(dice: Dice, kind: Kind, factor: number, unit: string): Value {
  const from = dice.upTo(40) / 2;
  if (dice.chance(60)) return { kind, from: from * factor, to: from * factor, text: `${from}${unit}` };
  const to = from + dice.upTo(5, 1);
  return { kind, from: from * factor, to: to * factor, text: `${from}..${to}${unit}` };
}

function inventRatio(dice: Dice): Value {
  const all = dice.pick([2, 4, 8, 20, 50]);
  const part = dice.upTo(all);
  const percent = part * (100 / all);
  return { kind: 'percent', from: percent, to: percent, text: `${part}/${all}` };
}

/** The kinds that values of the metric may have. */
export function kindOf(dice: Dice, { unit }: Metric): Kind {
  if (unit === '%') return 'percent';
  return unit === undefined ? dice.pick(['number', 'percent', 'duration']) : 'number';
}
