import { type BoxIndex, createBoxIndex } from './box-index.ts';
import type { Context } from './context.ts';
import { proofOf } from './evidence.ts';
import { type Feeling, gapOf, pointOf, type Track } from './feelings.ts';
import type { Box, Point } from './geometry.ts';
import { labelFeelings } from './label-feelings.ts';
import type { CurveShape } from './marks/curve.ts';
import type { FeelingShape } from './marks/feeling.ts';
import { gapRadius } from './marks/gap.ts';
import type { ScaleShape } from './marks/scale.ts';
import { signed } from './signed.ts';
import { words } from './words.ts';

/** Above and below the scale, for faces and words, in px: a lower band leaves less. */
const rimOf = (height: number) => Math.min(34, height / 6);

/** A scale from +2 to −2 with the curves of these personas on it, and behind them those they are compared with. */
export function placeBand(
  context: Context,
  tracks: readonly Track[],
  compared: readonly Track[],
  box: Box,
  band: number,
): readonly (ScaleShape | CurveShape | FeelingShape)[] {
  const { map, plan, idOf } = context;
  const half = box.height / 2 - rimOf(box.height);
  const zero = box.y + box.height / 2;
  const scale: ScaleShape = {
    kind: 'scale',
    id: idOf('', 'scale', String(band)),
    box: { ...box, y: zero - half, height: 2 * half },
  };
  const feelings = tracks.flatMap(({ runs }) => runs.flat());
  const radius = faceRadius(feelings);
  const at = (feeling: Feeling) => pointOf(feeling, zero, half);
  const faces = createBoxIndex(feelings.map((feeling) => around(at(feeling), radius + gapRadius + 1)));
  const toCurve = ({ persona, runs, unknown }: Track, compared: boolean): CurveShape => ({
    kind: 'curve',
    id: idOf(map.personas[persona]?.id ?? '', compared ? 'compared' : 'curve'),
    persona,
    zero,
    half,
    runs: runs.map((run) => run.map((feeling) => pointOf(feeling, zero, half))),
    gaps: compared ? [] : unknown.map((gap) => clear(gapOf(gap, zero, half), faces)),
    compared,
    title: [map.personas[persona]?.label, compared ? stateOf(plan.view.against) : undefined]
      .filter((part) => part !== undefined)
      .join(' · '),
  });
  const behind = compared.filter(({ runs }) => runs.length > 0);
  const curves = [...behind.map((track) => toCurve(track, true)), ...tracks.map((track) => toCurve(track, false))];
  const ends = behind.flatMap((track) => {
    const furthest = furthestFrom(
      track,
      tracks.find(({ persona }) => persona === track.persona),
    );
    return furthest ? [{ ...furthest, word: stateOf(plan.view.against) ?? '' }] : [];
  });
  const labels = labelFeelings({ feelings, ends, at, radius, curves, band: box });
  return [
    scale,
    ...curves.map((curve): CurveShape => {
      const end = curve.compared ? ends.find(({ persona }) => persona === curve.persona) : undefined;
      const label = end ? labels.get(end) : undefined;
      return label ? { ...curve, label } : curve;
    }),
    ...feelings.map((feeling): FeelingShape => {
      const label = labels.get(feeling);
      return {
        kind: 'feeling',
        id: idOf(feeling.id),
        persona: feeling.persona,
        touchpoint: feeling.touchpoint,
        value: feeling.value,
        centre: at(feeling),
        radius,
        title: titleOf(context, feeling),
        ...(label ? { label } : {}),
      };
    }),
  ];
}

/** Where the two states differ most; their end, where they share nothing. */
function furthestFrom(track: Track, other: Track | undefined): Feeling | undefined {
  const values = new Map(other?.runs.flat().map(({ touchpoint, value }) => [touchpoint, value]));
  const distance = ({ touchpoint, value }: Feeling) => Math.abs(value - (values.get(touchpoint) ?? value));
  return track.runs
    .flat()
    .reduce<Feeling | undefined>((best, next) => (best && distance(best) > distance(next) ? best : next), undefined);
}

function stateOf(map: Context['plan']['view']['against']): string | undefined {
  return map && words.states[map.state];
}

/** The place nearest to this one, above or below, that no face covers. */
function clear({ x, y }: Point, faces: BoxIndex): Point {
  const free = [0, 12, -12, 24, -24, 36].find((by) => !faces.hit({ x, y: y + by, width: 0.1, height: 0.1 }));
  return { x, y: y + (free ?? 0) };
}

function around({ x, y }: Point, reach: number): Box {
  return { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
}

/** Who, where, what, and how that is known. */
function titleOf({ map, evidence }: Context, { persona, at, value, word, sources }: Feeling): string {
  const felt = [signed(value), word].filter((part) => part !== undefined).join(' ');
  return [map.personas[persona]?.label, at, felt, proofOf(evidence, sources).title]
    .filter((part) => part !== undefined)
    .join(' · ');
}

/** Faces are as large as fits between the closest two, within reason. */
function faceRadius(feelings: readonly Feeling[]): number {
  const xs = feelings.map(({ x }) => x).toSorted((a, b) => a - b);
  const closest = Math.min(...xs.slice(1).map((x, i) => x - (xs[i] ?? 0)));
  return Math.min(11, Math.max(7, closest / 2 - 1));
}
