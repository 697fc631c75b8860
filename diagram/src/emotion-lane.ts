import type { Stage } from '@cjm/grammar/model';
import { type Context, shownSigns } from './context.ts';
import { type Band, placeBand } from './emotion-band.ts';
import { type Telling, type Track, tracksOf } from './feelings.ts';
import type { Grid } from './grid.ts';
import { placeLane } from './marks/lane.ts';
import { oncePer } from './once-per.ts';
import type { Part } from './part-of-picture.ts';
import { pathInView } from './path-view.ts';
import { createSameList } from './same-list.ts';
import { shareLatest } from './share-latest.ts';
import type { CurvePoint } from './tie-feelings.ts';

/** The emotion curves at their place. */
export interface EmotionLane extends Part {
  /** Its points in each stage. */
  readonly feelings: readonly (readonly CurvePoint[])[];
  /** Points of the curves that these are compared with, in each stage. */
  readonly before: readonly (readonly CurvePoint[])[];
}

/** So many curves can be told apart in one band; more are drawn one below the other. */
const together = 4;
/** Of a band that all share, and of one among several, in px. */
const bandHeight = { shared: 300, own: 144 };
/**
 * What a band that all share shows below zero while nobody feels bad: that nobody does, in px. Above, it is as high as
 * ever, so that no point leaves its place when another one is moved below zero.
 */
const glad = 86;
/** How much higher than any other the lane is, in px: nothing on the map weighs more. */
const ahead = 24;
/** A higher curve would not be read better, however much there is to say below it, in px. */
const highest = 440;

const latestTelling = shareLatest<Telling>(64);
const latestOtherTelling = shareLatest<Telling>(64);
const sameTracks = createSameList<Track>();
const sameOthers = createSameList<Track>();
const sameFeelings = createSameList<CurvePoint>();
const sameBefore = createSameList<CurvePoint>();

/** `tallest` is the height of the highest of the other lanes. */
export function placeEmotions(context: Context, grid: Grid, y: number, tallest: number): EmotionLane {
  const { plan, map, idOf, signs, words } = context;
  const { view } = plan;
  const shown = view.lanes && !view.lanes.includes('emotions') ? [] : whoFeels(context);
  if (shown.length === 0) return { groups: [], feelings: [], before: [], bottom: y };
  const bands = shown.length <= together ? [shown] : shown.map((persona) => [persona]);
  const shared = bands.length === 1;
  const isGlad = !view.wholeScale && shared && !shown.some((index) => feelsBad(context, index));
  const needed = Math.max(
    shared ? bandHeight.shared : bandHeight.own,
    Math.min(highest, tallest + ahead) / bands.length,
  );
  const height = isGlad ? needed / 2 + glad : needed;
  const placed = bands.map((personas, i) => {
    const box = {
      x: grid.left + grid.caption,
      y: y + i * height,
      width: grid.right - grid.left - grid.caption,
      height,
    };
    const key = `${map.id} ${i}`;
    const whose = personas.map((index) => ({ index, id: map.personas[index]?.id ?? '' }));
    const path = pathInView(plan);
    const telling = latestTelling(key, {
      personas: whose,
      ...(path ? { path: { personas: path.personas, stops: path.stops } } : {}),
      together: shared,
    });
    const tracks = sameTracks(tracksOf(plan, grid, map, telling, key));
    return placeBand(context, tracks, comparedTracks(context, grid, key, whose, shared), box, needed, i);
  });
  const whole = { x: grid.left, y, width: grid.right - grid.left, height: bands.length * height };
  const personas = shown.length < 2 ? [] : signs.filter(({ index }) => shown.includes(index));
  const lane = placeLane(idOf('', 'lane', 'emotions'), 'emotion', words.lanes.emotions, whole, grid.caption, {
    personas: personas.map((sign, i) => ({
      sign,
      label: map.personas[sign.index]?.label ?? '',
      ...(shared ? {} : { y: y + (i + 0.5) * height }),
    })),
  });
  return {
    groups: [[lane], ...placed.flatMap(({ curves, feelings }) => [curves, ...feelings])],
    feelings: plan.cards.map((_, stage) => sameFeelings(placed.flatMap(({ points }) => pointsIn(stage, points)))),
    before: plan.cards.map((_, stage) => sameBefore(placed.flatMap(({ before }) => pointsIn(stage, before)))),
    bottom: y + bands.length * height,
  };
}

function pointsIn(stage: number, tracks: Band['before']): readonly CurvePoint[] {
  return tracks.flatMap((stages) => stages[stage] ?? []);
}

/** The feelings of the map that this one is compared with, at the touchpoints that both have. */
function comparedTracks(
  { plan }: Context,
  grid: Grid,
  key: string,
  personas: Telling['personas'],
  together: boolean,
): readonly Track[] {
  const { against } = plan.view;
  if (!against) return none;
  const telling = latestOtherTelling(key, { personas, together });
  return sameOthers(tracksOf(plan, grid, against, telling, `${key} against`));
}

const none: readonly Track[] = [];

/** Places in the list of those in view of whom any feeling is known. */
function whoFeels(context: Context): readonly number[] {
  const known = new Set(stagesOf(context).flatMap((stage) => feelers(stage)));
  return shownSigns(context).flatMap(({ id, index }) => (known.has(id) ? [index] : []));
}

const feelers = oncePer(({ touchpoints }: Stage): readonly string[] => [
  ...new Set(touchpoints.flatMap(({ emotions }) => emotions.map(({ persona }) => persona))),
]);

/** Whether any feeling of the persona at this place is below zero, here or in what the map is compared with. */
function feelsBad(context: Context, index: number): boolean {
  const id = context.map.personas[index]?.id ?? '';
  return stagesOf(context).some((stage) => badFeelers(stage).has(id));
}

const badFeelers = oncePer(
  ({ touchpoints }: Stage): ReadonlySet<string> =>
    new Set(
      touchpoints.flatMap(({ emotions }) => emotions.flatMap(({ persona, value }) => (value < 0 ? persona : []))),
    ),
);

function stagesOf({ map, plan: { view } }: Context): readonly Stage[] {
  return view.against ? [...map.stages, ...view.against.stages] : map.stages;
}
