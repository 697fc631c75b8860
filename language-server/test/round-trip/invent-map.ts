import type { JourneyMap, Reviewed } from '@cjm/grammar/model';
import { referredTo } from './comparable.ts';
import type { Dice } from './dice.ts';
import { inventCast } from './invent-declarations.ts';
import { inventOpportunities } from './invent-opportunities.ts';
import { inventMeasures, inventOwner, inventStage, type Maker } from './invent-places.ts';
import { type Around, inventEvidence, inventRemarks } from './invent-remarks.ts';
import { createNames, inventDay, inventNaming, inventText } from './invent-texts.ts';
import { inventMoves, inventPaths } from './invent-ways.ts';
import { createWritten } from './written.ts';

/** A map such as a text could mean it: whoever is referred to has a name, and what is inherited is in its place. */
export function inventMap(dice: Dice): JourneyMap {
  const names = createNames(dice);
  const written = createWritten();
  const cast = inventCast(dice, names, written);
  const name = names('persona');
  const other = { journey: `journey:${name}`, label: dice.chance(50) ? name : inventText(dice) };
  const maker: Maker = { ...cast, dice, names, written, other };

  const around: Around = { personas: cast.personas.map(({ id }) => id), sources: inventEvidence(maker, []) };
  const made = dice.times(3, () => inventStage(maker, around));
  const stages = made.map(({ stage }) => stage);
  const arounds = new Map(made.flatMap((it) => [...it.arounds]));
  const places = stages.flatMap((stage) => stage.touchpoints);
  const remarks = inventRemarks(maker, around);
  const paths = inventPaths(maker, places, around);
  const state = dice.pick(['current', 'future'] as const);
  const map: JourneyMap = {
    ...written(),
    ...inventNaming(
      dice,
      dice.maybe(70, () => names('persona')),
    ),
    ...dice.may(40, () => ({ scenario: inventText(dice) })),
    goals: dice.times(2, () => inventText(dice)),
    state,
    ...(state === 'future' ? { of: other } : {}),
    ...inventOwner(maker),
    ...dice.may(40, () => ({ reviewed: inventReviewed(dice) })),
    remarks,
    measures: inventMeasures(maker, around),
    personas: cast.personas,
    channels: [],
    actors: [],
    sources: [],
    metrics: [],
    stages,
    opportunities: inventOpportunities(maker, stages, remarks, (id) => arounds.get(id ?? '') ?? around),
    paths,
    moves: inventMoves(maker, places, paths, around),
  };
  const used = referredTo(map);
  const mentioned = <T extends { readonly id: string }>(all: readonly T[]): T[] => all.filter(({ id }) => used.has(id));
  return {
    ...map,
    channels: mentioned(cast.channels),
    actors: mentioned(cast.actors),
    sources: mentioned(cast.sources),
    metrics: mentioned(cast.metrics),
  };
}

const inventReviewed = (dice: Dice): Reviewed => ({
  date: inventDay(dice),
  ...dice.may(70, () => ({
    every: { count: dice.upTo(3, 1), unit: dice.pick(['days', 'weeks', 'months'] as const) },
  })),
});
