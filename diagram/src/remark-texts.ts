import type { JourneyMap, Opportunity, Remark } from '@cjm/grammar/model';
import type { RemarkText } from './marks/remark.ts';
import { type PersonaSign, personaSigns } from './persona-signs.ts';
import type { Plan, PlannedCard } from './plan.ts';

/** A remark and where in the map it stands. */
export interface Said {
  readonly id: string;
  readonly text: RemarkText;
  readonly place: Place;
}

export type Place =
  | { readonly kind: 'journey' }
  | { readonly kind: 'stage'; readonly stage: number }
  | { readonly kind: 'touchpoint'; readonly touchpoint: string; readonly column: number };

/** Everything that the lanes of remarks say, in text order. */
export function remarkTexts(plan: Plan, marks: ReadonlyMap<string, string>): readonly Said[] {
  const { map } = plan;
  const cardOf = new Map(plan.cards.map((card) => [card.touchpoint.id, card]));
  const cardOfRemark = new Map(plan.cards.flatMap((card) => card.touchpoint.remarks.map(({ id }) => [id, card])));
  const signs = personaSigns(map);
  const say = (remark: Remark, place: Place): Said => ({
    id: remark.id,
    place,
    text: {
      look: remark.kind,
      text: remark.text,
      marks: [marks.get(remark.id)].filter((mark) => mark !== undefined),
      who: whoIsMeant(remark.personas, signs),
      ...numberAt(plan, place, cardOf),
      ...(remark.severity ? { severity: remark.severity } : {}),
    },
  });
  /** Where it is written; one written on the journey stands below the first remark it answers. */
  const placeOf = ({ within, answers: [first = ''] }: Opportunity): Place => {
    const card = within === undefined ? cardOfRemark.get(first) : cardOf.get(within);
    if (card) return { kind: 'touchpoint', touchpoint: card.touchpoint.id, column: card.column };
    const stage = map.stages.findIndex(({ id }) => id === within);
    return stage < 0 ? { kind: 'journey' } : { kind: 'stage', stage };
  };
  return [
    ...plan.cards.flatMap(({ touchpoint, column }) =>
      touchpoint.remarks.map((remark) => say(remark, { kind: 'touchpoint', touchpoint: touchpoint.id, column })),
    ),
    ...map.stages.flatMap((stage, i) => stage.remarks.map((remark) => say(remark, { kind: 'stage', stage: i }))),
    ...map.remarks.map((remark) => say(remark, { kind: 'journey' })),
    ...map.opportunities.map((opportunity) => sayOpportunity(opportunity, placeOf(opportunity), marks)),
  ];
}

/** The goals of the stages, as remarks across them. */
export function goalTexts(map: JourneyMap): readonly Said[] {
  return map.stages.flatMap((stage, index) =>
    stage.goals.map((text, i) => ({
      id: `${stage.id}.goal.${i}`,
      place: { kind: 'stage', stage: index },
      text: { look: 'goal', text, marks: [], who: [] },
    })),
  );
}

function sayOpportunity(opportunity: Opportunity, place: Place, marks: ReadonlyMap<string, string>): Said {
  return {
    id: opportunity.id,
    place,
    text: {
      look: 'opportunity',
      text: opportunity.label,
      marks: opportunity.answers.map((id) => marks.get(id)).filter((mark) => mark !== undefined),
      who: [],
    },
  };
}

function numberAt(plan: Plan, place: Place, cardOf: ReadonlyMap<string, PlannedCard>): { readonly number?: number } {
  if (place.kind !== 'touchpoint') return {};
  if ((plan.columns[place.column]?.touchpoints.length ?? 0) < 2) return {};
  const card = cardOf.get(place.touchpoint);
  return card ? { number: card.number } : {};
}

/** Nobody is named where all who pass are meant. */
function whoIsMeant(personas: readonly string[], signs: readonly PersonaSign[]): readonly PersonaSign[] {
  return signs.length < 2 ? [] : signs.filter(({ id }) => personas.includes(id));
}

/** Short names for pains, and for whatever else an opportunity answers: `P1`, `N2`. */
export function answerMarks(map: JourneyMap): ReadonlyMap<string, string> {
  const answered = new Set(map.opportunities.flatMap((opportunity) => opportunity.answers));
  const remarks = [
    ...map.personas.flatMap((persona) => persona.remarks),
    ...map.stages.flatMap((stage) => [
      ...stage.touchpoints.flatMap((touchpoint) => touchpoint.remarks),
      ...stage.remarks,
    ]),
    ...map.remarks,
  ].filter(({ id, kind }) => answered.has(id) || kind === 'pain');
  const counts = new Map<string, number>();
  return new Map(
    remarks.map(({ id, kind }) => {
      const letter = kind.charAt(0).toUpperCase();
      const number = (counts.get(letter) ?? 0) + 1;
      counts.set(letter, number);
      return [id, `${letter}${number}`];
    }),
  );
}
