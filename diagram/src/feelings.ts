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
  /** Label of the touchpoint. */
  readonly at: string;
  readonly x: number;
  readonly value: number;
  readonly word?: string;
}

/**
 * The runs of each persona's curve from left to right. Where a persona passes and nothing is known, a run ends; where
 * it does not pass, the run goes on.
 *
 * Touchpoints of one column share its width in text order, and personas whose curves are drawn together share a
 * touchpoint's part, so that no two points have the same x.
 */
export function feelingRuns(plan: Plan, grid: Grid, together: boolean): readonly (readonly (readonly Feeling[])[])[] {
  const cards = [...plan.cards].sort((a, b) => a.column - b.column || a.number - b.number);
  return plan.map.personas.map((persona, index) => {
    const runs: Feeling[][] = [[]];
    for (const { touchpoint, column } of cards) {
      if (!touchpoint.personas.includes(persona.id)) continue;
      const emotion = touchpoint.emotions.find((candidate) => candidate.persona === persona.id);
      if (!emotion) {
        runs.push([]);
        continue;
      }
      const slot = slotOf(plan, grid, touchpoint.id, column);
      const sharing = together ? touchpoint.emotions.map((other) => other.persona) : [persona.id];
      runs.at(-1)?.push({
        id: emotion.id,
        persona: index,
        touchpoint: touchpoint.id,
        at: touchpoint.label,
        x: slot.x + slot.width / 2 + aside(sharing.indexOf(persona.id), sharing.length, slot.width),
        value: emotion.value,
        ...(emotion.word === undefined ? {} : { word: emotion.word }),
      });
    }
    return runs.filter((run) => run.length > 0);
  });
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
export function pointOf(feeling: Feeling, zero: number, half: number): Point {
  return { x: feeling.x, y: zero - (feeling.value / 2) * half };
}
