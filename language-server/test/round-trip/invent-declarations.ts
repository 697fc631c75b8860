import type { Actor, Channel, Metric, Persona, Source } from '@cjm/grammar/model';
import type { Dice } from './dice.ts';
import { inventRemarks } from './invent-remarks.ts';
import { createNames, inventDay, inventNaming, inventText, inventUrl, type Names } from './invent-texts.ts';
import type { createWritten } from './written.ts';

/** What a journey may speak of. */
export interface Cast {
  readonly personas: readonly Persona[];
  readonly channels: readonly Channel[];
  readonly actors: readonly Actor[];
  readonly sources: readonly Source[];
  readonly metrics: readonly Metric[];
}

const sourceKinds = [
  ...(['interview', 'survey', 'analytics', 'crm', 'support'] as const),
  ...(['review', 'social', 'observation', 'staff', 'assumption'] as const),
];

export function inventCast(dice: Dice, names: Names, written: ReturnType<typeof createWritten>): Cast {
  const named = (kind: string) => ({ ...written(), ...inventNaming(dice, names(kind)) });
  const sources = dice.times(3, () => ({
    ...named('source'),
    ...dice.may(60, () => ({ kind: dice.pick(sourceKinds) })),
    ...dice.may(50, () => ({ date: inventDay(dice) })),
    ...dice.may(30, () => ({ file: inventText(dice) })),
    ...dice.may(30, () => ({ link: inventUrl(dice) })),
    ...dice.may(30, () => ({ sample: dice.upTo(500, 1) })),
  }));
  // Nobody can refer to a persona without a name, so it comes alone.
  const isNamed = dice.chance(85);
  const inventPersona = () => ({
    ...(isNamed ? named('persona') : { ...written(), ...inventNaming(dice, undefined) }),
    ...dice.may(40, () => ({ segment: inventText(dice) })),
    ...dice.may(40, () => ({ role: inventText(dice) })),
    ...dice.may(40, () => ({ share: dice.upTo(66) / 2 })),
    goals: dice.times(2, () => inventText(dice)),
    remarks: inventRemarks(
      { dice, names: isNamed ? createNames(dice) : undefined, written, sources },
      { personas: [], sources: [] },
    ),
  });
  return {
    personas: dice.times(isNamed ? 3 : 1, inventPersona),
    channels: dice.times(3, () => ({
      ...named('channel'),
      ...dice.may(50, () => ({ presence: dice.pick(['online', 'offline'] as const) })),
    })),
    actors: dice.times(3, () => ({ ...named('actor'), kind: dice.pick(['team', 'system'] as const) })),
    sources,
    metrics: dice.times(3, () => ({
      ...named('metric'),
      ...dice.may(60, () => ({ unit: dice.pick(['%', 'points', 'zł']) })),
      better: dice.pick(['higher', 'lower'] as const),
    })),
  };
}
