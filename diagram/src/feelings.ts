import type { JourneyMap, Touchpoint } from '@cjm/grammar/model';
import type { Column } from './columns.ts';
import type { Point } from './geometry.ts';
import type { Grid } from './grid.ts';
import { oncePer } from './once-per.ts';
import type { Plan, PlannedCard } from './plan.ts';
import { createSameList } from './same-list.ts';
import { shareLatest } from './share-latest.ts';

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
  /** In each stage. */
  readonly feelings: readonly (readonly Feeling[])[];
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

/** Whose feelings are told, and how. */
export interface Telling {
  /** Places in the map's list, and their ids. */
  readonly personas: readonly { readonly index: number; readonly id: string }[];
  /** Of the path that the view highlights: those who take it are only at its stops. */
  readonly path?: { readonly personas: readonly string[]; readonly stops: readonly string[] };
  /** Whether their curves are drawn together. */
  readonly together: boolean;
}

/** A persona's stops in each stage; by map and band. */
const latest = shareLatest<readonly StopsOf[]>(128);

/**
 * The tracks of these personas with the feelings of `of`: the map itself, or the one it is compared with, whose
 * touchpoints of the same names are meant. `telling` is the same object for as long as nothing in it changes, and a track
 * too. `key` tells what is drawn one after the other from what is drawn at once.
 *
 * Touchpoints of one column share its width in text order, and personas whose curves are drawn together share a
 * touchpoint's part, so that no two points of a map have the same x.
 */
export function tracksOf(plan: Plan, grid: Grid, of: JourneyMap, telling: Telling, key: string): readonly Track[] {
  const told = of === plan.map ? undefined : touchpointsById(of);
  const stages = plan.cards.map((cards) => stopsAmong(cards, told, plan.columns, grid, telling));
  const stops = telling.personas.map((_, i) => stages.map((all) => all[i] ?? []));
  return latest(key, stops).map((own, i) => trackOf(own, telling.personas[i]?.index ?? 0));
}

/** Where a persona passes, and what it feels there if that is known. */
interface Stop {
  /** Index of the persona. */
  readonly persona: number;
  readonly x: number;
  readonly feeling?: Feeling;
}

type StopsOf = readonly (readonly Stop[])[];

/** In one stage, of each persona. */
const stopsAmong = oncePer(
  (
    cards: readonly PlannedCard[],
    told: ReadonlyMap<string, Touchpoint> | undefined,
    columns: readonly Column[],
    grid: Grid,
    telling: Telling,
  ): StopsOf => {
    const stops = cards
      .toSorted((a, b) => a.column - b.column || a.number - b.number)
      .flatMap(({ touchpoint, column }) => {
        const same = told ? told.get(touchpoint.id) : touchpoint;
        return same ? stopAt(same, column, columns, grid, telling) : [];
      });
    return telling.personas.map(({ index }) => stops.filter(({ persona }) => persona === index));
  },
);

const trackOf = oncePer((stops: StopsOf, persona: number): Track => {
  const runs: Feeling[][] = [[]];
  const unknown: Unknown[] = [];
  let open: Stop[] = [];
  let last: Feeling | undefined;
  const close = (after?: Feeling) => {
    for (const stop of open) unknown.push(unknownAt(stop, last, after));
    open = [];
  };
  for (const stop of stops.flat()) {
    const { feeling } = stop;
    if (feeling) {
      close(feeling);
      runs.at(-1)?.push(feeling);
      last = feeling;
    } else {
      open.push(stop);
      runs.push([]);
    }
  }
  close();
  return {
    persona,
    feelings: stops.map((some) => feelingsAmong(some)),
    runs: runs.filter((run) => run.length > 0).map(sameRun),
    unknown,
  };
});

const sameRun = createSameList<Feeling>();

const feelingsAmong = oncePer((stops: readonly Stop[]) => stops.flatMap(({ feeling }) => feeling ?? []));

const unknownAt = oncePer(({ x }: Stop, before: Feeling | undefined, after: Feeling | undefined): Unknown => {
  return { x, ...(before ? { before } : {}), ...(after ? { after } : {}) };
});

/** Of all who are told of, in their order. */
const stopAt = oncePer(
  (
    touchpoint: Touchpoint,
    column: number,
    columns: readonly Column[],
    grid: Grid,
    { personas, path, together }: Telling,
  ): readonly Stop[] => {
    const slot = slotOf(columns, grid, touchpoint.id, column);
    const passing = personas.filter(
      ({ id }) =>
        touchpoint.personas.includes(id) && (!path?.personas.includes(id) || setOf(path.stops).has(touchpoint.id)),
    );
    return passing.map(({ index, id }, place) => {
      const shift = together ? aside(place, passing.length, slot.width) : 0;
      const x = slot.x + slot.width / 2 + shift;
      const feeling = feelingAt(touchpoint, id, index, x);
      return { persona: index, x, ...(feeling ? { feeling } : {}) };
    });
  },
);

const setOf = oncePer((items: readonly string[]): ReadonlySet<string> => new Set(items));

const touchpointsById = oncePer(
  ({ stages }: JourneyMap) =>
    new Map(stages.flatMap((stage) => stage.touchpoints).map((touchpoint) => [touchpoint.id, touchpoint])),
);

function feelingAt(touchpoint: Touchpoint, id: string, persona: number, x: number): Feeling | undefined {
  const emotion = touchpoint.emotions.find((candidate) => candidate.persona === id);
  if (!emotion) return undefined;
  const { value, word, sources } = emotion;
  const at = { touchpoint: touchpoint.id, x };
  return { id: emotion.id, persona, ...at, value, sources, ...(word === undefined ? {} : { word }) };
}

/** The touchpoint's part of its column. */
function slotOf(
  columns: readonly Column[],
  grid: Grid,
  touchpoint: string,
  column: number,
): { readonly x: number; readonly width: number } {
  const span = grid.columns[column] ?? { x: grid.left, width: 0 };
  const sharing = columns[column]?.touchpoints ?? [];
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
