import type { JourneyMap } from '@cjm/grammar/model';
import { type Feeling, feelingRuns, pointOf } from './feelings.ts';
import type { Box } from './geometry.ts';
import type { Grid } from './grid.ts';
import type { IdOf } from './ids.ts';
import { labelFeelings } from './label-feelings.ts';
import type { CurveShape } from './marks/curve.ts';
import type { FeelingShape } from './marks/feeling.ts';
import { placeLane } from './marks/lane.ts';
import type { ScaleShape } from './marks/scale.ts';
import type { Part } from './part-of-picture.ts';
import { personaSigns } from './persona-signs.ts';
import type { Plan } from './plan.ts';
import { signed } from './signed.ts';
import { spacing } from './spacing.ts';
import { words } from './words.ts';

/** The emotion curves at their place. */
export interface EmotionLane extends Part {
  readonly feelings: readonly FeelingShape[];
}

/** So many curves can be told apart in one band; more are drawn one below the other. */
const together = 4;
/** Above and below the scale, for faces and words. */
const rim = 34;

/** The lane is higher than `tallest`, the highest of the others: nothing on the map weighs more. */
export function placeEmotions(plan: Plan, grid: Grid, idOf: IdOf, y: number, tallest: number): EmotionLane {
  const shown = whoFeels(plan.map);
  if (shown.length === 0) return { shapes: [], feelings: [], bottom: y };
  const bands = shown.length <= together ? [shown] : shown.map((persona) => [persona]);
  const runs = feelingRuns(plan, grid, bands.length === 1);
  const height = Math.max(bands.length === 1 ? 290 : 128, (tallest + 24) / bands.length);
  const width = grid.right - grid.left;
  const shapes = bands.flatMap((personas, i) => {
    const box = { x: grid.left + spacing.caption, y: y + i * height, width: width - spacing.caption, height };
    return placeBand(plan, personas, runs, box, i, idOf);
  });
  const signs = personaSigns(plan.map);
  const who = shown.length < 2 ? [] : signs.filter(({ index }) => shown.includes(index));
  const lane = placeLane(
    idOf('', 'lane', 'emotions'),
    'emotion',
    words.lanes.emotions,
    { x: grid.left, y, width, height: bands.length * height },
    {
      personas: who.map((sign, i) => ({
        sign,
        label: plan.map.personas[sign.index]?.label ?? '',
        ...(bands.length === 1 ? {} : { y: y + (i + 0.5) * height }),
      })),
    },
  );
  return {
    shapes: [lane, ...shapes],
    feelings: shapes.filter((shape) => shape.kind === 'feeling'),
    bottom: y + bands.length * height,
  };
}

/** Places in the list of those of whom any feeling is known. */
function whoFeels(map: JourneyMap): readonly number[] {
  const known = new Set(
    map.stages.flatMap((stage) => stage.touchpoints).flatMap(({ emotions }) => emotions.map(({ persona }) => persona)),
  );
  return map.personas.flatMap(({ id }, i) => (known.has(id) ? [i] : []));
}

function placeBand(
  plan: Plan,
  personas: readonly number[],
  runs: readonly (readonly (readonly Feeling[])[])[],
  box: Box,
  band: number,
  idOf: IdOf,
): readonly (ScaleShape | CurveShape | FeelingShape)[] {
  const half = box.height / 2 - rim;
  const zero = box.y + box.height / 2;
  const scale: ScaleShape = {
    kind: 'scale',
    id: idOf('', 'scale', String(band)),
    box: { ...box, y: zero - half, height: 2 * half },
  };
  const curves = personas.map(
    (persona): CurveShape => ({
      kind: 'curve',
      id: idOf(plan.map.personas[persona]?.id ?? '', 'curve'),
      persona,
      zero,
      half,
      runs: (runs[persona] ?? []).map((run) => run.map((feeling) => pointOf(feeling, zero, half))),
    }),
  );
  const feelings = personas.flatMap((persona) => (runs[persona] ?? []).flat());
  const radius = faceRadius(feelings);
  const labels = labelFeelings(feelings, (feeling) => pointOf(feeling, zero, half), radius, curves, box);
  return [
    scale,
    ...curves,
    ...feelings.map((feeling): FeelingShape => {
      const label = labels.get(feeling);
      return {
        kind: 'feeling',
        id: idOf(feeling.id),
        persona: feeling.persona,
        touchpoint: feeling.touchpoint,
        value: feeling.value,
        centre: pointOf(feeling, zero, half),
        radius,
        title: [
          plan.map.personas[feeling.persona]?.label,
          feeling.at,
          [signed(feeling.value), feeling.word].filter((part) => part !== undefined).join(' '),
        ].join(' · '),
        ...(label ? { label } : {}),
      };
    }),
  ];
}

/** Faces are as large as fits between the closest two, within reason. */
function faceRadius(feelings: readonly Feeling[]): number {
  const xs = feelings.map(({ x }) => x).toSorted((a, b) => a - b);
  const closest = Math.min(...xs.slice(1).map((x, i) => x - (xs[i] ?? 0)));
  return Math.min(10, Math.max(7, closest / 2 - 1));
}
