import type { Emotion, Measure, Objective, PlaceFacts, Stage, Touchpoint } from '@cjm/grammar/model';
import type { Dice } from './dice.ts';
import type { Cast } from './invent-declarations.ts';
import { type Around, inventAudience, inventEvidence, inventRemarks } from './invent-remarks.ts';
import { inventNaming, inventText, inventUrl, type Names } from './invent-texts.ts';
import { inventValue, kindOf } from './invent-values.ts';
import type { createWritten } from './written.ts';

/** All that the parts of a journey are made from. */
export interface Maker extends Cast {
  readonly dice: Dice;
  readonly names: Names;
  readonly written: ReturnType<typeof createWritten>;
  /** The journey that `details` and `of` lead to. */
  readonly other: { readonly journey: string; readonly label: string };
}

const objectives: readonly Objective[] = [
  ...(['attract', 'subscribe', 'convert', 'engage', 'satisfy'] as const),
  ...(['nurture', 'retain', 'delight', 'promote'] as const),
];

/** A stage, and what holds there and at each of its touchpoints for what is said later. */
export interface Invented {
  readonly stage: Stage;
  readonly arounds: ReadonlyMap<string, Around>;
}

export function inventStage(maker: Maker, journey: Around): Invented {
  const { dice } = maker;
  const around = narrowed(maker, journey);
  const feeling = dice.maybe(15, () => inventFeeling(maker, around.sources));
  const made = dice.times(3, () => inventTouchpoint(maker, around, feeling));
  const stage: Stage = {
    ...maker.written(),
    ...inventNaming(
      dice,
      dice.maybe(60, () => maker.names('stage')),
    ),
    ...dice.may(30, () => ({ objective: dice.pick(objectives) })),
    goals: dice.times(2, () => inventText(dice)),
    remarks: inventRemarks(maker, around),
    ...inventPlaceFacts(maker, around),
    touchpoints: made.map(({ touchpoint }) => touchpoint),
  };
  const arounds = made.map((it): [string, Around] => [it.touchpoint.id, it.around]);
  return { stage, arounds: new Map([[stage.id, around], ...arounds]) };
}

function inventTouchpoint(
  maker: Maker,
  stage: Around,
  feeling: Feeling | undefined,
): { touchpoint: Touchpoint; around: Around } {
  const { dice, written } = maker;
  const around = narrowed(maker, stage);
  const kind = dice.pick(['touchpoint', 'touchpoint', 'step'] as const);
  const all = feeling ?? dice.maybe(40, () => inventFeeling(maker, around.sources));
  const touchpoint: Touchpoint = {
    ...written(),
    kind,
    ...inventNaming(
      dice,
      dice.maybe(70, () => maker.names('touchpoint')),
    ),
    channels: kind === 'step' ? [] : dice.some(maker.channels).map(({ id }) => id),
    personas: around.personas,
    emotions: around.personas.flatMap((persona): Emotion[] => {
      if (!all && dice.chance(30)) return [];
      return [{ ...written(), persona, ...(all ?? inventFeeling(maker, around.sources)) }];
    }),
    remarks: inventRemarks(maker, around),
    backings: dice.times(2, () => ({
      ...written(),
      row: dice.pick(['frontstage', 'backstage', 'support', 'artifact'] as const),
      text: inventText(dice),
      actors: dice.some(maker.actors).map(({ id }) => id),
    })),
    ...inventPlaceFacts(maker, around),
  };
  return { touchpoint, around };
}

type Feeling = Pick<Emotion, 'value' | 'word' | 'sources'>;

function inventFeeling(maker: Maker, around: readonly string[]): Feeling {
  const { dice } = maker;
  return {
    value: dice.upTo(8) / 2 - 2,
    ...dice.may(40, () => ({ word: inventText(dice) })),
    sources: inventEvidence(maker, around),
  };
}

const narrowed = (maker: Maker, { personas, sources }: Around): Around => ({
  personas: personas.length > 1 && maker.dice.chance(30) ? maker.dice.some(personas, 1) : personas,
  sources: inventEvidence(maker, sources),
});

function inventPlaceFacts(maker: Maker, around: Around): PlaceFacts {
  const { dice, written } = maker;
  return {
    ...dice.may(20, () => ({
      momentOfTruth: { range: written().range, ...dice.may(70, () => ({ why: inventText(dice) })) },
    })),
    ...dice.may(20, () => ({ when: inventText(dice) })),
    ...dice.may(30, () => ({ duration: inventValue(dice, 'duration') })),
    ...inventOwner(maker),
    ...dice.may(15, () => ({ details: maker.other })),
    links: dice.times(1, () => ({
      ...written(),
      url: inventUrl(dice),
      ...dice.may(50, () => ({ label: inventText(dice) })),
    })),
    measures: inventMeasures(maker, around),
  };
}

export function inventOwner({ dice, actors }: Maker): { readonly owner?: string } {
  const teams = actors.filter(({ kind }) => kind === 'team');
  return teams.length > 0 ? dice.may(40, () => ({ owner: dice.pick(teams).id })) : {};
}

export function inventMeasures(maker: Maker, around: Around): Measure[] {
  const { dice, metrics, written } = maker;
  if (metrics.length === 0) return [];
  return dice.times(1, () => {
    const metric = dice.pick(metrics);
    const kind = kindOf(dice, metric);
    return {
      ...written(),
      metric: metric.id,
      ...dice.may(70, () => ({ value: inventValue(dice, kind, metric) })),
      ...dice.may(50, () => ({ target: inventValue(dice, kind, metric) })),
      personas: inventAudience(dice, around),
      sources: inventEvidence(maker, around.sources),
    };
  });
}
