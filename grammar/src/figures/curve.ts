import type { Emotion, Touchpoint } from '../model.ts';
import type { Route } from './routes.ts';

/** A known feeling at a place of the route. */
export interface CurvePoint {
  readonly place: Touchpoint;
  readonly emotion: Emotion;
}

/** The deepest fall between neighbouring points, `depth` > 0 on the scale of emotions. */
export interface Drop {
  readonly from: CurvePoint;
  readonly to: CurvePoint;
  readonly depth: number;
}

/** What an emotion curve says as a whole. All values are on the scale −2 … +2. */
export interface CurveFigures {
  /** Unweighted mean of all points. */
  readonly mean: number;
  /** The point of the largest absolute value; of equals the later. */
  readonly peak: CurvePoint;
  /** The last point. */
  readonly end: CurvePoint;
  /**
   * Mean of peak and end, which is what people remember of an experience: the peak–end rule (Fredrickson &
   * Kahneman, Duration neglect in retrospective evaluations of affective episodes, 1993).
   */
  readonly peakEnd: number;
  readonly deepestDrop?: Drop;
}

/** The points of a persona's curve along a route, broken where someone passes whose feeling is unknown. */
export function curveOf(route: Route, persona: string): CurvePoint[][] {
  const runs: CurvePoint[][] = [];
  let run: CurvePoint[] | undefined;
  for (const place of route.places) {
    const emotion = place.emotions.find((candidate) => candidate.persona === persona);
    if (!emotion) {
      run = undefined;
      continue;
    }
    if (!run) {
      run = [];
      runs.push(run);
    }
    run.push({ place, emotion });
  }
  return runs;
}

/** Undefined where no feeling is known. */
export function curveFigures(runs: readonly (readonly CurvePoint[])[]): CurveFigures | undefined {
  const points = runs.flat();
  const end = points.at(-1);
  if (!end) return undefined;
  const peak = points.reduce((best, point) => (size(point) >= size(best) ? point : best));
  const mean = points.reduce((sum, point) => sum + point.emotion.value, 0) / points.length;
  const deepestDrop = deepest(runs);
  return {
    mean,
    peak,
    end,
    peakEnd: (peak.emotion.value + end.emotion.value) / 2,
    ...(deepestDrop && { deepestDrop }),
  };
}

const size = (point: CurvePoint): number => Math.abs(point.emotion.value);

/** Neighbours are consecutive points without a gap between them; of equal drops the first. */
function deepest(runs: readonly (readonly CurvePoint[])[]): Drop | undefined {
  let worst: Drop | undefined;
  for (const run of runs) {
    let from: CurvePoint | undefined;
    for (const to of run) {
      const depth = from ? from.emotion.value - to.emotion.value : 0;
      if (from && depth > (worst?.depth ?? 0)) worst = { from, to, depth };
      from = to;
    }
  }
  return worst;
}
