import type { JourneyMap, Touchpoint } from '@cjm/grammar/model';
import type { Point } from './geometry.ts';
import type { Grid } from './grid.ts';
import type { Plan } from './plan.ts';

/** One point of a persona's curve, before the lane has a place. */
export interface Feeling {
  /** The emotion's id. */
  readonly id: string;
  /** Index of the persona. */
  readonly persona: number;
  readonly touchpoint: string;
  readonly x: number;
  readonly value: number;
  readonly word?: string;
  /** Ids of its sources. */
  readonly sources: readonly string[];
}

/** What is known of a persona's feelings from left to right. */
export interface Track {
  /** Index of the persona. */
  readonly persona: number;
  /** Where the persona passes and nothing is known, a run ends; where it does not pass, the run goes on. */
  readonly runs: readonly (readonly Feeling[])[];
  /** Where the persona passes and nothing is known. */
  readonly unknown: readonly Unknown[];
}

export interface Unknown {
  readonly x: number;
  /** The feelings known next to it, if any. */
  readonly before?: Feeling;
  readonly after?: Feeling;
}

/** Whether a persona, by its id, is at a touchpoint, as far as the view is concerned. */
export type Passes = (touchpoint: Touchpoint, persona: string) => boolean;

/**
 * The tracks of these personas (places in the map's list) with the feelings of `of`: the map itself, or the one it is
 * compared with, whose touchpoints of the same names are meant.
 *
 * Touchpoints of one column share its width in text order, and personas whose curves are drawn together share a
 * touchpoint's part, so that no two points of a map have the same x.
 */
export function tracksOf(
  plan: Plan,
  grid: Grid,
  personas: readonly number[],
  of: JourneyMap,
  passes: Passes,
  together: boolean,
): readonly Track[] {
  const cards = [...plan.cards].sort((a, b) => a.column - b.column || a.number - b.number);
  const ids = personas.map((index) => plan.map.personas[index]?.id ?? '');
  const told = new Map(
    of.stages.flatMap((stage) => stage.touchpoints).map((touchpoint) => [touchpoint.id, touchpoint]),
  );
  const stops = cards.flatMap(({ touchpoint, column }) => {
    const same = told.get(touchpoint.id);
    if (!same) return [];
    const sharing = ids.filter((id) => passes(same, id));
    return [{ touchpoint: same, slot: slotOf(plan, grid, touchpoint.id, column), sharing }];
  });
  return personas.map((persona, i): Track => {
    const id = ids[i] ?? '';
    const runs: Feeling[][] = [[]];
    const unknown: { x: number; before?: Feeling; after?: Feeling }[] = [];
    let open = 0;
    for (const { touchpoint, slot, sharing } of stops) {
      if (!sharing.includes(id)) continue;
      const shift = together ? aside(sharing.indexOf(id), sharing.length, slot.width) : 0;
      const x = slot.x + slot.width / 2 + shift;
      const feeling = feelingAt(touchpoint, id, persona, x);
      if (feeling) {
        for (; open < unknown.length; open++) {
          const gap = unknown[open];
          if (gap) gap.after = feeling;
        }
        runs.at(-1)?.push(feeling);
      } else {
        const before = runs.at(-1)?.at(-1) ?? unknown.at(-1)?.before;
        unknown.push({ x, ...(before ? { before } : {}) });
        runs.push([]);
      }
    }
    return { persona, runs: runs.filter((run) => run.length > 0), unknown };
  });
}

function feelingAt(touchpoint: Touchpoint, id: string, persona: number, x: number): Feeling | undefined {
  const emotion = touchpoint.emotions.find((candidate) => candidate.persona === id);
  if (!emotion) return undefined;
  const { value, word, sources } = emotion;
  const at = { touchpoint: touchpoint.id, x };
  return { id: emotion.id, persona, ...at, value, sources, ...(word === undefined ? {} : { word }) };
}

/** The touchpoint's part of its column. */
function slotOf(
  plan: Plan,
  grid: Grid,
  touchpoint: string,
  column: number,
): { readonly x: number; readonly width: number } {
  const span = grid.columns[column] ?? { x: grid.left, width: 0 };
  const sharing = plan.columns[column]?.touchpoints ?? [];
  const width = span.width / Math.max(1, sharing.length);
  return { x: span.x + width * Math.max(0, sharing.indexOf(touchpoint)), width };
}

/** Faces stand so far apart where there is room. */
const apart = 24;

/** Where one of several personas stands beside the middle of a touchpoint's part. */
function aside(place: number, count: number, width: number): number {
  return (place - (count - 1) / 2) * Math.min(apart, width / count);
}

/** Where a value stands in a band whose zero line is at `zero` and whose +2 is `half` px above it. */
export function pointOf({ x, value }: Pick<Feeling, 'x' | 'value'>, zero: number, half: number): Point {
  return { x, y: zero - (value / 2) * half };
}

/** Where the mark of an unknown feeling stands: on the straight line between what is known around it. */
export function gapOf({ x, before, after }: Unknown, zero: number, half: number): Point {
  const [from, to] = [before ?? after, after ?? before];
  if (!from || !to) return { x, y: zero };
  const share = to.x === from.x ? 0 : (x - from.x) / (to.x - from.x);
  return pointOf({ x, value: from.value + share * (to.value - from.value) }, zero, half);
}
