import type { JourneyMap } from '@cjm/grammar/model';

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
