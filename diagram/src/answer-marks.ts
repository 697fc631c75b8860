import type { JourneyMap, Remark, Stage } from '@cjm/grammar/model';
import { oncePer } from './once-per.ts';
import { shareLatest } from './share-latest.ts';

interface Mark {
  /** Of the remark. */
  readonly id: string;
  readonly mark: string;
}

const latest = shareLatest<readonly Mark[]>(8);

/** Short names for pains, and for whatever else an opportunity answers: `P1`, `N2`. */
export function answerMarks(map: JourneyMap): ReadonlyMap<string, string> {
  return byRemark(latest(map.id, listMarks(map)));
}

const byRemark = oncePer((marks: readonly Mark[]) => new Map(marks.map(({ id, mark }) => [id, mark])));

function listMarks(map: JourneyMap): readonly Mark[] {
  const answered = new Set(map.opportunities.flatMap((opportunity) => opportunity.answers));
  const counts = new Map<string, number>();
  const marks: Mark[] = [];
  const name = ({ id, kind }: Remark) => {
    if (kind !== 'pain' && !answered.has(id)) return;
    const letter = kind.charAt(0).toUpperCase();
    const number = (counts.get(letter) ?? 0) + 1;
    counts.set(letter, number);
    marks.push({ id, mark: `${letter}${number}` });
  };
  for (const persona of map.personas) persona.remarks.forEach(name);
  for (const stage of map.stages) remarksOf(stage).forEach(name);
  map.remarks.forEach(name);
  return marks;
}

const remarksOf = oncePer(({ touchpoints, remarks }: Stage): readonly Remark[] => [
  ...touchpoints.flatMap((touchpoint) => touchpoint.remarks),
  ...remarks,
]);
