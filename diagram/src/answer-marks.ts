import type { JourneyMap, Remark, Stage } from '@cjm/grammar/model';
import { oncePer } from './once-per.ts';
import { foreignId } from './outcomes.ts';
import { shareLatest } from './share-latest.ts';

interface Mark {
  /** Of the remark, or what opportunities of another journey call it. */
  readonly id: string;
  readonly mark: string;
}

const latest = shareLatest<readonly Mark[]>(8);

/**
 * Short names for pains, and for whatever else an opportunity answers: `P1`, `N2`. Beside another journey its own are
 * named first, as in its own picture; what has one name in both is one thing.
 */
export function answerMarks(map: JourneyMap, against?: JourneyMap): ReadonlyMap<string, string> {
  return byRemark(latest(against ? `${map.id} ${against.id}` : map.id, listMarks(map, against)));
}

const byRemark = oncePer((marks: readonly Mark[]) => new Map(marks.map(({ id, mark }) => [id, mark])));

function listMarks(map: JourneyMap, against: JourneyMap | undefined): readonly Mark[] {
  const maps = against ? [against, map] : [map];
  const answered = new Set(
    maps.flatMap(({ opportunities }) => opportunities.flatMap((opportunity) => opportunity.answers)),
  );
  const counts = new Map<string, number>();
  const marks = new Map<string, string>();
  const name = (remark: Remark, foreign?: string) => {
    const { id, kind } = remark;
    if (kind !== 'pain' && !answered.has(id) && !(foreign !== undefined && answered.has(foreign))) return;
    const known = marks.get(id);
    const letter = kind.charAt(0).toUpperCase();
    const number = (counts.get(letter) ?? 0) + (known ? 0 : 1);
    counts.set(letter, number);
    const mark = known ?? `${letter}${number}`;
    marks.set(id, mark);
    if (foreign !== undefined) marks.set(foreign, mark);
  };
  for (const each of maps) {
    const own = (remark: Remark) => name(remark, each === map ? undefined : foreignId(each, remark));
    for (const persona of each.personas) for (const remark of persona.remarks) name(remark);
    for (const stage of each.stages) remarksOf(stage).forEach(own);
    each.remarks.forEach(own);
  }
  return [...marks].map(([id, mark]) => ({ id, mark }));
}

const remarksOf = oncePer(({ touchpoints, remarks }: Stage): readonly Remark[] => [
  ...touchpoints.flatMap((touchpoint) => touchpoint.remarks),
  ...remarks,
]);
