import { type Feeling, gapOf, pointOf, type Track, type Unknown } from './feelings.ts';
import type { Point } from './geometry.ts';
import { type Labelling, labelFeelings } from './label-feelings.ts';
import type { CurveShape } from './marks/curve.ts';
import { gapRadius } from './marks/gap.ts';
import type { TextBlock } from './marks/text.ts';
import { oncePer } from './once-per.ts';
import { createPointIndex, type PointIndex } from './point-index.ts';
import { createRecent } from './recent.ts';
import type { CurvePoint } from './tie-feelings.ts';

/** What there is to draw of tracks, without the words that say whose they are. */
export interface Drawn {
  /** Height of the zero line, and from there to +2, in px. */
  readonly zero: number;
  readonly half: number;
  readonly curves: readonly Curve[];
  /** Of each track in each stage. */
  readonly feelings: readonly (readonly (readonly PlacedFeeling[])[])[];
  /** Of each track that these are compared with. */
  readonly before: readonly (readonly (readonly CurvePoint[])[])[];
}

type Curve = Omit<CurveShape, 'kind' | 'id' | 'title' | 'company'>;

export interface PlacedFeeling extends CurvePoint {
  readonly feeling: Feeling;
}

/** Above and below the scale, for faces and words, in px: a lower band leaves less. */
const rimOf = (height: number) => Math.min(34, height / 6);

/** Of the points of curves that others are compared with, in px. */
const dot = 4;

/** What was named last in each band, so that an edit names anew only what is near to it. */
const latestLabels = createRecent<Labelling>(64);

/** In a box at `x` and `y`, which shows the upper part of a band that is `whole` px high. `key`: as that of `tracksOf`. */
export const drawTracks = oncePer(
  (
    tracks: readonly Track[],
    compared: readonly Track[],
    x: number,
    y: number,
    width: number,
    height: number,
    whole: number,
    state: string | undefined,
    key: string,
  ): Drawn => {
    const half = whole / 2 - rimOf(whole);
    const zero = y + whole / 2;
    const parts = tracks.map((track) => track.feelings);
    const feelings = parts.flat(2);
    const radius = faceRadius(feelings);
    const faces = createPointIndex(parts.flatMap((stages) => stages.map((part) => placeAll(part, zero, half))));
    const behind = compared.filter(({ runs }) => runs.length > 0);
    const curves = [
      ...behind.map((track) => drawCurve(track, zero, half, none, true)),
      ...tracks.map((track) => {
        const { unknown } = track;
        const ways = unknown.map((gap) => clearance(gapOf(gap, zero, half), faces, radius + gapRadius + 1));
        return drawCurve(track, zero, half, placeGaps(unknown, zero, half, ...ways), false);
      }),
    ];
    const ends = behind.flatMap((track) => {
      const furthest = furthestFrom(
        track,
        tracks.find(({ persona }) => persona === track.persona),
      );
      return furthest ? [{ ...furthest, word: state ?? '' }] : [];
    });
    const named = { parts, feelings, faces, ends, zero, half, radius, curves, band: { x, y, width, height } };
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
      feelings: parts.map((stages) => stages.map((part) => placePart(part, zero, half, radius, ...part.map(labelOf)))),
      before: behind.map((track) => {
        const end = ends.find(({ persona }) => persona === track.persona);
        return track.feelings.map((part) =>
          placePart(part, zero, half, dot, ...part.map(({ touchpoint }) => labelOf(endAt(touchpoint, end)))),
        );
      }),
    };
  },
);

function endAt(touchpoint: string, end: Feeling | undefined): Feeling | undefined {
  return end?.touchpoint === touchpoint ? end : undefined;
}

const none: readonly Point[] = [];

/** A run, or the feelings of a stage. */
const placeAll = oncePer((feelings: readonly Feeling[], zero: number, half: number): readonly Point[] =>
  feelings.map((feeling) => pointOf(feeling, zero, half)),
);

const drawCurve = oncePer(
  ({ persona, runs }: Track, zero: number, half: number, gaps: readonly Point[], compared: boolean): Curve => {
    return { persona, zero, half, runs: runs.map((run) => placeAll(run, zero, half)), gaps, compared };
  },
);

/** `labels`: of each of the feelings, where it has one. */
const placePart = oncePer(
  (
    feelings: readonly Feeling[],
    zero: number,
    half: number,
    radius: number,
    ...labels: readonly (TextBlock | undefined)[]
  ): readonly PlacedFeeling[] => feelings.map((feeling, i) => placeFeeling(feeling, zero, half, radius, labels[i])),
);

const placeFeeling = oncePer(
  (feeling: Feeling, zero: number, half: number, radius: number, label: TextBlock | undefined): PlacedFeeling => ({
    feeling,
    touchpoint: feeling.touchpoint,
    value: feeling.value,
    centre: pointOf(feeling, zero, half),
    radius,
    ...(label ? { label } : {}),
  }),
);

/** `ways`: how far each is moved up or down, in px. */
const placeGaps = oncePer(
  (unknown: readonly Unknown[], zero: number, half: number, ...ways: readonly number[]): readonly Point[] =>
    unknown.map((gap, i) => placeGap(gap, zero, half, ways[i] ?? 0)),
);

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
  const xs = new Float64Array(feelings.map(({ x }) => x)).sort();
  let closest = Number.POSITIVE_INFINITY;
  for (let i = 1; i < xs.length; i++) closest = Math.min(closest, (xs[i] ?? 0) - (xs[i - 1] ?? 0));
  return Math.min(11, Math.max(7, closest / 2 - 1));
}
