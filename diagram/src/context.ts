import type { Actor, JourneyMap, Metric, PlaceFacts, Remark, Written } from '@cjm/grammar/model';
import { answerMarks } from './answer-marks.ts';
import type { Place } from './entry.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { type IdOf, idsOf } from './ids.ts';
import { type PersonaSign, personaSigns } from './persona-signs.ts';
import type { Plan } from './plan.ts';

/** The plan of a map, and what its lanes look up in it. */
export interface Context {
  readonly plan: Plan;
  readonly map: JourneyMap;
  readonly idOf: IdOf;
  readonly signs: readonly PersonaSign[];
  /** Short names of what opportunities answer, by the remark's id. */
  readonly marks: ReadonlyMap<string, string>;
  readonly evidence: Evidence;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly metrics: ReadonlyMap<string, Metric>;
  /** Every touchpoint and stage in the order of the text, touchpoints first, as lanes stack them. */
  readonly spots: readonly Spot[];
}

/** A touchpoint or stage, and where entries about it stand. */
export interface Spot {
  readonly of: Written & PlaceFacts & { readonly remarks: readonly Remark[] };
  readonly place: Place;
}

export function contextOf(plan: Plan): Context {
  const { map } = plan;
  return {
    plan,
    map,
    idOf: idsOf(map.id),
    signs: personaSigns(map),
    marks: answerMarks(plan.whole),
    evidence: evidenceOf(plan.whole),
    actors: byId(map.actors),
    metrics: byId(map.metrics),
    spots: [
      ...plan.cards.map(
        ({ touchpoint, column, number }): Spot => ({
          of: touchpoint,
          place: { kind: 'touchpoint', touchpoint: touchpoint.id, column, number },
        }),
      ),
      ...map.stages.map((stage, i): Spot => ({ of: stage, place: { kind: 'stage', stage: i } })),
    ],
  };
}

function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((item) => [item.id, item]));
}

/** Those it is about; nobody is named where all who pass are meant. */
export function personaSignsOf({ signs }: Context, personas: readonly string[]): readonly PersonaSign[] {
  return signs.length < 2 ? [] : signs.filter(({ id }) => personas.includes(id));
}

/** The personas that the view shows. */
export function shownSigns({ signs, plan: { view } }: Context): readonly PersonaSign[] {
  return view.personas ? signs.filter(({ id }) => view.personas?.includes(id)) : signs;
}
