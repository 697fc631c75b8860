import { monotonePath } from '../curve.ts';
import type { Point } from '../geometry.ts';
import { personaHue } from '../hues.ts';
import { element, round, type SvgElement } from '../svg.ts';
import { type Paint, paint } from '../theme.ts';

/** The emotion curve of one persona. */
export interface CurveShape {
  readonly kind: 'curve';
  readonly id: string;
  readonly persona: number;
  /** Points without a gap between them; no line crosses a gap. */
  readonly runs: readonly (readonly Point[])[];
  /** Height of the zero line. */
  readonly zero: number;
  /** From the zero line to +2, in px. */
  readonly half: number;
}

export function drawCurve({ id, persona, runs, zero, half }: CurveShape): SvgElement {
  const { tone } = personaHue(persona);
  const fade = `${id}.fade`;
  const lines = runs.filter((run) => run.length > 1);
  return element(
    'g',
    { id, 'data-kind': 'curve' },
    drawFade(fade, tone, zero, half),
    ...lines.map((run) => element('path', { d: area(run, zero), fill: `url(#${encodeURI(fade)})` })),
    ...lines.map((run) =>
      element('path', {
        class: `pattern-${persona % 4}`,
        d: monotonePath(run),
        fill: 'none',
        stroke: paint(tone),
        'stroke-width': 2.5,
        'stroke-linecap': 'round',
      }),
    ),
  );
}

/** Strong feelings show more; near the zero line the areas of several personas do not hide each other. */
function drawFade(id: string, tone: Paint, zero: number, half: number): SvgElement {
  const stop = (offset: number, opacity: number) =>
    element('stop', { offset, 'stop-color': paint(tone), 'stop-opacity': opacity });
  return element(
    'linearGradient',
    { id, gradientUnits: 'userSpaceOnUse', x1: 0, x2: 0, y1: zero - half, y2: zero + half },
    stop(0, 0.22),
    stop(0.5, 0.01),
    stop(1, 0.22),
  );
}

function area(run: readonly Point[], zero: number): string {
  const first = run[0]?.x ?? 0;
  const last = run.at(-1)?.x ?? 0;
  return `${monotonePath(run)}L${round(last)} ${round(zero)}L${round(first)} ${round(zero)}Z`;
}
