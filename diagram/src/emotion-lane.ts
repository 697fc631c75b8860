import { type Feeling, feelingRuns, pointOf } from './feelings.ts';
import { fonts } from './fonts.ts';
import type { Box } from './geometry.ts';
import type { Grid } from './grid.ts';
import { personaHue } from './hues.ts';
import { labelFeelings } from './label-feelings.ts';
import type { CurveShape } from './marks/curve.ts';
import type { FeelingShape } from './marks/feeling.ts';
import type { ScaleShape } from './marks/scale.ts';
import type { Plan } from './plan.ts';
import { spacing } from './spacing.ts';

/** The emotion curves at their place. */
export interface EmotionLane {
  readonly height: number;
  readonly shapes: readonly (ScaleShape | CurveShape | FeelingShape)[];
}

/** So many curves can be told apart in one band; more are drawn one below the other. */
const together = 4;
/** Above and below the scale, for faces and words. */
const rim = 34;

/** The lane is at least `atLeast` px high: nothing on the map weighs more. */
export function placeEmotions(
  plan: Plan,
  grid: Grid,
  y: number,
  atLeast: number,
  idOf: (...parts: string[]) => string,
): EmotionLane {
  const runs = feelingRuns(plan, grid);
  const shown = runs.map((_, persona) => persona).filter((persona) => (runs[persona]?.length ?? 0) > 0);
  const bands = shown.length <= together ? [shown] : shown.map((persona) => [persona]);
  const height = Math.max(bands.length === 1 ? 250 : 116, atLeast / bands.length);
  const shapes = bands.flatMap((personas, i) => {
    const box = {
      x: grid.left + spacing.caption,
      y: y + i * height,
      width: grid.right - grid.left - spacing.caption,
      height,
    };
    return placeBand(plan, personas, runs, box, i, idOf);
  });
  return { height: bands.length * height, shapes };
}

function placeBand(
  plan: Plan,
  personas: readonly number[],
  runs: readonly (readonly (readonly Feeling[])[])[],
  box: Box,
  band: number,
  idOf: (...parts: string[]) => string,
): EmotionLane['shapes'] {
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
      runs: (runs[persona] ?? []).map((run) => run.map((feeling) => pointOf(feeling, zero, half))),
    }),
  );
  const feelings = personas.flatMap((persona) => (runs[persona] ?? []).flat());
  const radius = 10;
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

/** With the sign that typography has for a minus. */
export function signed(value: number): string {
  const number = String(Math.round(Math.abs(value) * 100) / 100);
  return value < 0 ? `−${number}` : value > 0 ? `+${number}` : number;
}

export const wordFont = {
  extreme: fonts.strong,
  other: fonts.small,
  tone: (persona: number) => personaHue(persona).tone,
};
