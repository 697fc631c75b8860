import type { Context } from './context.ts';
import { type Evidence, sourceNames } from './evidence.ts';
import { type Feeling, gapOf, pointOf, type Track, type Unknown } from './feelings.ts';
import type { Box, Point } from './geometry.ts';
import type { IdOf } from './ids.ts';
import { type Labelling, labelFeelings } from './label-feelings.ts';
import type { CurveShape } from './marks/curve.ts';
import type { FeelingShape } from './marks/feeling.ts';
import { gapRadius } from './marks/gap.ts';
import type { ScaleShape } from './marks/scale.ts';
import type { TextBlock } from './marks/text.ts';
import { oncePer } from './once-per.ts';
import { createPointIndex, type PointIndex } from './point-index.ts';
import { createRecent } from './recent.ts';
import { signed } from './signed.ts';
import type { CurvePoint } from './ties.ts';

/** Above and below the scale, for faces and words, in px: a lower band leaves less. */
const rimOf = (height: number) => Math.min(34, height / 6);

/** A scale from +2 to −2 with the curves of these personas on it, and behind them those they are compared with. */
export function placeBand(
  context: Context,
  tracks: readonly Track[],
  compared: readonly Track[],
  box: Box,
  band: number,
): Band {
  const { map, plan, idOf, evidence, words } = context;
  const { x, y, width, height } = box;
  const state = plan.view.against && words.states[plan.view.against.state];
  const { half, zero, curves, feelings, before } = drawTracks(
    tracks,
    compared,
    x,
    y,
    width,
    height,
    state,
    `${map.id} ${band}`,
  );
  const scale: ScaleShape = {
    kind: 'scale',
    id: idOf('', 'scale', String(band)),
    box: { ...box, y: zero - half, height: 2 * half },
  };
  const labels = new Map(plan.cards.flat().map(({ touchpoint: { id, label } }) => [id, label]));
  return {
    curves: [
      scale,
      ...curves.map((curve): CurveShape => {
        const persona = map.personas[curve.persona];
        return {
          kind: 'curve',
          id: idOf(persona?.id ?? '', curve.compared ? 'compared' : 'curve'),
          ...curve,
          title: [persona?.label, curve.compared ? state : undefined].filter((part) => part !== undefined).join(' · '),
        };
      }),
    ],
    feelings: feelings.map((placed) => {
      const { persona, touchpoint } = placed.feeling;
      return shapeOf(placed, idOf, map.personas[persona]?.label, labels.get(touchpoint), evidence);
    }),
    before,
  };
}

/** Of the points of curves that others are compared with, in px. */
const dot = 4;

/** What a band shows, from the ground up. */
export interface Band {
  readonly curves: readonly (ScaleShape | CurveShape)[];
  readonly feelings: readonly FeelingShape[];
  /** Points of the curves that these are compared with. */
  readonly before: readonly CurvePoint[];
}

/** What there is to draw of tracks, without the words that say whose they are. */
interface Drawn {
  /** Height of the zero line, and from there to +2, in px. */
  readonly zero: number;
  readonly half: number;
  readonly curves: readonly Omit<CurveShape, 'kind' | 'id' | 'title'>[];
  readonly feelings: readonly PlacedFeeling[];
  readonly before: readonly CurvePoint[];
}

interface PlacedFeeling extends Pick<FeelingShape, 'centre' | 'radius' | 'label'> {
  readonly feeling: Feeling;
}

/** What was named last in each band, so that an edit names anew only what is near to it. */
const latestLabels = createRecent<Labelling>(64);

const placeRun = oncePer((run: readonly Feeling[], zero: number, half: number): readonly Point[] =>
  run.map((feeling) => pointOf(feeling, zero, half)),
);

const placeFeeling = oncePer(
  (feeling: Feeling, zero: number, half: number, radius: number, label: TextBlock | undefined): PlacedFeeling => ({
    feeling,
    centre: pointOf(feeling, zero, half),
    radius,
    ...(label ? { label } : {}),
  }),
);

const drawTracks = oncePer(
  (
    tracks: readonly Track[],
    compared: readonly Track[],
    x: number,
    y: number,
    width: number,
    height: number,
    state: string | undefined,
    key: string,
  ): Drawn => {
    const half = height / 2 - rimOf(height);
    const zero = y + height / 2;
    const feelings = tracks.flatMap(({ runs }) => runs.flat());
    const radius = faceRadius(feelings);
    const faces = createPointIndex(tracks.flatMap(({ runs }) => runs.map((run) => placeRun(run, zero, half))));
    const clear = (gap: Point) => clearance(gap, faces, radius + gapRadius + 1);
    const toCurve = ({ persona, runs, unknown }: Track, behind: boolean) => ({
      persona,
      zero,
      half,
      runs: runs.map((run) => placeRun(run, zero, half)),
      gaps: behind ? [] : unknown.map((gap) => placeGap(gap, zero, half, clear(gapOf(gap, zero, half)))),
      compared: behind,
    });
    const behind = compared.filter(({ runs }) => runs.length > 0);
    const curves = [...behind.map((track) => toCurve(track, true)), ...tracks.map((track) => toCurve(track, false))];
    const ends = behind.flatMap((track) => {
      const furthest = furthestFrom(
        track,
        tracks.find(({ persona }) => persona === track.persona),
      );
      return furthest ? [{ ...furthest, word: state ?? '' }] : [];
    });
    const named = { feelings, faces, ends, zero, half, radius, curves, band: { x, y, width, height } };
    const labelling = labelFeelings(named, latestLabels.get(key));
    latestLabels.set(key, labelling);
    const labelOf = (feeling: Feeling | undefined) => feeling && labelling.labels.get(feeling)?.text;
    return {
      zero,
      half,
      curves: curves.map((curve) => {
        const label = labelOf(curve.compared ? ends.find(({ persona }) => persona === curve.persona) : undefined);
        return label ? { ...curve, label } : curve;
      }),
      feelings: feelings.map((feeling) => placeFeeling(feeling, zero, half, radius, labelOf(feeling))),
      before: behind.flatMap(({ persona, runs }) => {
        const end = ends.find((each) => each.persona === persona);
        return runs.flat().map((feeling): CurvePoint => {
          const { touchpoint, value } = feeling;
          const label = labelOf(end?.touchpoint === touchpoint ? end : undefined);
          return { touchpoint, value, centre: pointOf(feeling, zero, half), radius: dot, ...(label ? { label } : {}) };
        });
      }),
    };
  },
);

/** `whose` and `where`: what persona and touchpoint are called. */
const shapeOf = oncePer(
  (
    { feeling, centre, radius, label }: PlacedFeeling,
    idOf: IdOf,
    whose: string | undefined,
    where: string | undefined,
    evidence: Evidence,
  ): FeelingShape => {
    const { id, persona, touchpoint, value } = feeling;
    const title = titleOf(feeling, whose, where, evidence);
    return {
      kind: 'feeling',
      id: idOf(id),
      persona,
      touchpoint,
      value,
      centre,
      radius,
      title,
      ...(label ? { label } : {}),
    };
  },
);

/** Who, where, what, and how that is known. */
function titleOf(
  { value, word, sources }: Feeling,
  whose: string | undefined,
  where: string | undefined,
  evidence: Evidence,
): string {
  return [
    whose,
    where,
    [signed(value), word].filter((part) => part !== undefined).join(' '),
    sourceNames(evidence, sources),
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}

/** Where the two states differ most; their end, where they share nothing. */
function furthestFrom(track: Track, other: Track | undefined): Feeling | undefined {
  const values = new Map(other?.runs.flat().map(({ touchpoint, value }) => [touchpoint, value]));
  const distance = ({ touchpoint, value }: Feeling) => Math.abs(value - (values.get(touchpoint) ?? value));
  return track.runs
    .flat()
    .reduce<Feeling | undefined>((best, next) => (best && distance(best) > distance(next) ? best : next), undefined);
}

/** How far up or down from here the nearest place is that no face covers, in px. */
function clearance({ x, y }: Point, faces: PointIndex, reach: number): number {
  const free = [0, 12, -12, 24, -24, 36].find((by) => !faces.hits({ x, y: y + by, width: 0.1, height: 0.1 }, reach));
  return free ?? 0;
}

const placeGap = oncePer((gap: Unknown, zero: number, half: number, by: number): Point => {
  const { x, y } = gapOf(gap, zero, half);
  return { x, y: y + by };
});

/** Faces are as large as fits between the closest two, within reason. */
function faceRadius(feelings: readonly Feeling[]): number {
  const xs = feelings.map(({ x }) => x).toSorted((a, b) => a - b);
  const closest = Math.min(...xs.slice(1).map((x, i) => x - (xs[i] ?? 0)));
  return Math.min(11, Math.max(7, closest / 2 - 1));
}
