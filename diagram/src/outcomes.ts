import type { JourneyMap, Opportunity, Remark } from '@cjm/grammar/model';
import { oncePer } from './once-per.ts';

/**
 * What becomes of a pain or need: the later map says it, too; an opportunity answers it; neither. What else may become
 * of it no map says.
 */
export type Outcome = 'remains' | 'answered' | 'open';

/** A pain or need of the journey that a map is compared with, and who or what has it: by id, unless it is the whole. */
export interface Worry {
  /** Unlike that of anything in the later map, and what opportunities there call it. */
  readonly id: string;
  readonly called: string;
  readonly remark: Remark;
  readonly persona?: string;
  readonly stage?: string;
  readonly touchpoint?: string;
  readonly outcome: Outcome;
  /** What its own journey answers it with, where the later map has nothing to say to it. */
  readonly by: readonly Opportunity[];
}

export interface Comparison {
  /** Of touchpoints, of stages, of the whole; last those of personas, who have them elsewhere too, if answered here. */
  readonly worries: readonly Worry[];
  /** Ids of pains and needs that only the later map says. */
  readonly added: readonly string[];
}

/** What becomes in `map` of the pains and needs of `before`, the journey that it changes. */
export const compareMaps = oncePer((map: JourneyMap, before: JourneyMap): Comparison => {
  const answeredLater = new Set(answersOf(map).map(([id]) => id));
  const answeredBefore = Map.groupBy(answersOf(before), ([id]) => id);
  const later = new Set(worriesOf(map).map(({ remark }) => remark.id));
  const earlier = worriesOf(before);
  const known = new Set(earlier.map(({ remark }) => remark.id));
  const judge = (worry: Unjudged): Worry => {
    const { id } = worry.remark;
    const called = worry.persona === undefined ? foreignId(before, worry.remark) : id;
    const judged = { ...worry, id: worryId(before, id), called, by: [] };
    if (later.has(id)) return { ...judged, outcome: 'remains' };
    if (answeredLater.has(called)) return { ...judged, outcome: 'answered' };
    const by = (answeredBefore.get(id) ?? []).map(([, opportunity]) => opportunity);
    return { ...judged, outcome: by.length > 0 ? 'answered' : 'open', by };
  };
  const personal = before.personas.flatMap(({ id, remarks }) =>
    remarks.filter(isWorry).map((remark) => judge({ remark, persona: id })),
  );
  return {
    worries: [...earlier.map(judge), ...personal.filter(({ outcome }) => outcome === 'answered')],
    added: [...later].filter((id) => !known.has(id)),
  };
});

/** Of a pain or need of another journey, by its id there. */
export function worryId(journey: JourneyMap, remark: string): string {
  return `${journey.id}/${remark}`;
}

/** What a map calls a pain or need of another journey. */
export function foreignId(journey: JourneyMap, { kind, name, text }: Remark): string {
  return `${journey.id}/${kind}:${name ?? `"${text}"`}`;
}

export function isWorry({ kind }: Remark): boolean {
  return kind === 'pain' || kind === 'need';
}

type Unjudged = Omit<Worry, 'id' | 'called' | 'outcome' | 'by'>;

/** The pains and needs of touchpoints, of stages, of the whole. */
export function worriesOf({ stages, remarks }: JourneyMap): readonly Unjudged[] {
  return [
    ...stages.flatMap(({ id: stage, touchpoints, remarks: own }): readonly Unjudged[] => [
      ...touchpoints.flatMap((touchpoint) =>
        touchpoint.remarks.map((remark) => ({ remark, stage, touchpoint: touchpoint.id })),
      ),
      ...own.map((remark) => ({ remark, stage })),
    ]),
    ...remarks.map((remark) => ({ remark })),
  ].filter(({ remark }) => isWorry(remark));
}

/** What each opportunity answers; one whose solutions were all dropped answers nothing any more. */
function answersOf({ opportunities }: JourneyMap): readonly (readonly [id: string, opportunity: Opportunity])[] {
  return opportunities
    .filter(({ solutions }) => solutions.length === 0 || solutions.some(({ status }) => status !== 'dropped'))
    .flatMap((opportunity) => opportunity.answers.map((id) => [id, opportunity] as const));
}
