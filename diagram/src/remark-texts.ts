import type { JourneyMap, Opportunity, Remark } from '@cjm/grammar/model';
import type { RemarkText } from './marks/remark.ts';
import { type PersonaSign, personaSigns } from './persona-signs.ts';
import type { Plan } from './plan.ts';

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
  const signs = personaSigns(map);
  const say = (remark: Remark, place: Place): Said => ({
    id: remark.id,
    place,
    text: {
      look: remark.kind,
      text: remark.text,
      marks: [marks.get(remark.id)].filter((mark) => mark !== undefined),
      who: whoIsMeant(remark.personas, signs),
      ...numberAt(plan, place),
      ...(remark.severity ? { severity: remark.severity } : {}),
    },
  });
  return [
    ...plan.cards.flatMap(({ touchpoint, column }) =>
      touchpoint.remarks.map((remark) => say(remark, { kind: 'touchpoint', touchpoint: touchpoint.id, column })),
    ),
    ...map.stages.flatMap((stage, i) => stage.remarks.map((remark) => say(remark, { kind: 'stage', stage: i }))),
    ...map.remarks.map((remark) => say(remark, { kind: 'journey' })),
    ...map.opportunities.map((opportunity) => sayOpportunity(plan, opportunity, marks)),
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

function sayOpportunity(plan: Plan, opportunity: Opportunity, marks: ReadonlyMap<string, string>): Said {
  const place = placeOf(plan, opportunity);
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

/** Where it is written; one written on the journey stands below the first remark it answers. */
function placeOf(plan: Plan, { within, answers }: Opportunity): Place {
  const card = plan.cards.find(
    ({ touchpoint }) =>
      touchpoint.id === within ||
      (within === undefined && touchpoint.remarks.some((remark) => remark.id === answers[0])),
  );
  if (card) return { kind: 'touchpoint', touchpoint: card.touchpoint.id, column: card.column };
  const stage = plan.map.stages.findIndex(({ id }) => id === within);
  return stage < 0 ? { kind: 'journey' } : { kind: 'stage', stage };
}

function numberAt(plan: Plan, place: Place): { readonly number?: number } {
  if (place.kind !== 'touchpoint') return {};
  if ((plan.columns[place.column]?.touchpoints.length ?? 0) < 2) return {};
  const card = plan.cards.find(({ touchpoint }) => touchpoint.id === place.touchpoint);
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
