import { monotonePath } from '../curve.ts';
import type { Point } from '../geometry.ts';
import { personaHue } from '../hues.ts';
import { element, round, type SvgElement } from '../svg.ts';
import { paint } from '../theme.ts';

/** The emotion curve of one persona. */
export interface CurveShape {
  readonly kind: 'curve';
  readonly id: string;
  readonly persona: number;
  /** Points without a gap between them; no line crosses a gap. */
  readonly runs: readonly (readonly Point[])[];
  /** Height of the zero line. */
  readonly zero: number;
}

export function drawCurve({ id, persona, runs, zero }: CurveShape): SvgElement {
  const { tone } = personaHue(persona);
  const lines = runs.filter((run) => run.length > 1);
  return element(
    'g',
    { id, 'data-kind': 'curve' },
    ...lines.map((run) => element('path', { d: area(run, zero), fill: paint(tone), 'fill-opacity': 0.09 })),
    ...lines.map((run) =>
      element('path', {
        d: monotonePath(run),
        fill: 'none',
        stroke: paint(tone),
        'stroke-width': 2.5,
        'stroke-linecap': 'round',
      }),
    ),
  );
}

function area(run: readonly Point[], zero: number): string {
  const first = run[0]?.x ?? 0;
  const last = run.at(-1)?.x ?? 0;
  return `${monotonePath(run)}L${round(last)} ${round(zero)}L${round(first)} ${round(zero)}Z`;
}
