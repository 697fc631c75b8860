import type { JourneyMap } from '@cjm/grammar/model';
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
 * Touchpoints of one column share its width in text order, and personas who feel at one touchpoint share its part, so
 * that no two points have the same x.
 */
export function feelingRuns(plan: Plan, grid: Grid): readonly (readonly (readonly Feeling[])[])[] {
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
      const sharing = plan.columns[column]?.touchpoints ?? [];
      runs.at(-1)?.push({
        id: emotion.id,
        persona: index,
        touchpoint: touchpoint.id,
        at: touchpoint.label,
        x:
          xOf(grid, column, sharing.indexOf(touchpoint.id), sharing.length) +
          besides(plan.map, touchpoint.emotions, index, sharing.length),
        value: emotion.value,
        ...(emotion.word === undefined ? {} : { word: emotion.word }),
      });
    }
    return runs.filter((run) => run.length > 0);
  });
}

function xOf(grid: Grid, column: number, place: number, sharing: number): number {
  const span = grid.columns[column] ?? { x: grid.left, width: 0 };
  return span.x + (span.width * (place + 0.5)) / sharing;
}

const apart = 24;

/** Personas at one touchpoint stand side by side around its middle. */
function besides(
  map: JourneyMap,
  emotions: readonly { readonly persona: string }[],
  persona: number,
  sharing: number,
): number {
  const feeling = map.personas.filter(({ id }) => emotions.some((emotion) => emotion.persona === id));
  const place = feeling.findIndex(({ id }) => id === map.personas[persona]?.id);
  return (place - (feeling.length - 1) / 2) * (apart / sharing);
}

/** Where a value stands in a band whose zero line is at `zero` and whose +2 is `half` px above it. */
export function pointOf(feeling: Feeling, zero: number, half: number): Point {
  return { x: feeling.x, y: zero - (feeling.value / 2) * half };
}
