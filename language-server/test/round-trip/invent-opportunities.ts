import type { Opportunity, Persona, Remark, Result, Solution, Stage } from '@cjm/grammar/model';
import { inventMeasures, inventOwner, type Maker } from './invent-places.ts';
import { type Around, inventEvidence } from './invent-remarks.ts';
import { inventDay, inventNaming, inventUrl } from './invent-texts.ts';
import { inventValue, kindOf } from './invent-values.ts';

const levels = ['low', 'medium', 'high'] as const;
const statuses = ['proposed', 'planned', 'live', 'measured', 'dropped'] as const;

/** A place that may hold opportunities, with the pains and needs that they answer unless they say which. */
interface Holder {
  readonly id: string | undefined;
  readonly remarks: readonly Remark[];
  readonly around: Around;
}

/** In the order in which they are written: those of a stage's touchpoints, of the stage, and last of the journey. */
export function inventOpportunities(
  maker: Maker,
  stages: readonly Stage[],
  remarks: readonly Remark[],
  aroundOf: (id: string | undefined) => Around,
): Opportunity[] {
  const holders: Holder[] = stages.flatMap((stage) => [
    ...stage.touchpoints.map(({ id, remarks }) => ({ id, remarks, around: aroundOf(id) })),
    {
      id: stage.id,
      remarks: [...stage.remarks, ...stage.touchpoints.flatMap((place) => place.remarks)],
      around: aroundOf(stage.id),
    },
  ]);
  holders.push({ id: undefined, remarks, around: aroundOf(undefined) });
  const all = [...holders.flatMap((holder) => (holder.id ? holder.remarks : [])), ...remarks];
  const known = answerable([...new Set(all), ...maker.personas.flatMap((persona: Persona) => persona.remarks)]).filter(
    ({ name }) => name !== undefined,
  );
  return holders.flatMap((holder) => (maker.dice.chance(25) ? [inventOpportunity(maker, holder, known)] : []));
}

export const answerable = (remarks: readonly Remark[]): Remark[] =>
  remarks.filter(({ kind }) => kind === 'pain' || kind === 'need');

function inventOpportunity(maker: Maker, { id, remarks, around }: Holder, known: readonly Remark[]): Opportunity {
  const { dice } = maker;
  const answered = known.length > 0 && dice.chance(60) ? dice.some(known, 1) : answerable(remarks);
  return {
    ...maker.written(),
    ...inventNaming(
      dice,
      dice.maybe(50, () => maker.names('opportunity')),
    ),
    answers: answered.map((remark) => remark.id),
    ...(id === undefined ? {} : { within: id }),
    ...inventStanding(maker),
    results: inventResults(maker, around),
    solutions: dice.times(2, () => inventSolution(maker, around)),
  };
}

function inventSolution(maker: Maker, around: Around): Solution {
  const { dice } = maker;
  const teams = maker.actors.filter(({ kind }) => kind === 'team');
  return {
    ...maker.written(),
    ...inventNaming(
      dice,
      dice.maybe(50, () => maker.names('solution')),
    ),
    ...inventStanding(maker),
    ...dice.may(60, () => ({ status: dice.pick(statuses), ...dice.may(50, () => ({ since: inventDay(dice) })) })),
    ...dice.may(40, () => ({ ticket: inventUrl(dice) })),
    results: inventResults(maker, around),
    informed: dice.some(teams).map(({ id }) => id),
    measures: inventMeasures(maker, around),
  };
}

function inventStanding(maker: Maker): Pick<Solution, 'owner' | 'impact' | 'effort'> {
  const { dice } = maker;
  return {
    ...inventOwner(maker),
    ...dice.may(40, () => ({ impact: dice.pick(levels) })),
    ...dice.may(40, () => ({ effort: dice.pick(levels) })),
  };
}

function inventResults(maker: Maker, around: Around): Result[] {
  const { dice, metrics, written } = maker;
  if (metrics.length === 0) return [];
  return dice.times(1, () => {
    const metric = dice.pick(metrics);
    const kind = kindOf(dice, metric);
    const effect = dice.chance(50)
      ? { before: inventValue(dice, kind, metric), after: inventValue(dice, kind, metric) }
      : { change: dice.upTo(200) / 2 - 50 };
    return { ...written(), metric: metric.id, ...effect, sources: inventEvidence(maker, around.sources) };
  });
}
