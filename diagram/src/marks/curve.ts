import { monotonePath } from '../curve.ts';
import type { Point } from '../geometry.ts';
import { personaHue } from '../hues.ts';
import { oncePer } from '../once-per.ts';
import { element, round, type SvgElement } from '../svg.ts';
import { type Paint, paint } from '../theme.ts';
import { drawGap } from './gap.ts';
import { drawText, type TextBlock } from './text.ts';

/** The emotion curve of one persona. */
export interface CurveShape {
  readonly kind: 'curve';
  readonly id: string;
  readonly persona: number;
  /** Points without a gap between them; no line crosses a gap. */
  readonly runs: readonly (readonly Point[])[];
  /** Where the persona passes and the feeling is not known. */
  readonly gaps: readonly Point[];
  /** Height of the zero line. */
  readonly zero: number;
  /** From the zero line to +2, in px. */
  readonly half: number;
  /** Whether it is the curve of the map that this one is compared with: a dashed line, with nothing below it. */
  readonly compared: boolean;
  /** How many curves stand in its band: areas of many would lie on each other as mud. */
  readonly company: number;
  /** Whose it is, for a reader who cannot see it. */
  readonly title: string;
  /** The state that a compared curve shows, at its end. */
  readonly label?: TextBlock;
}

export function drawCurve(curve: CurveShape): SvgElement {
  const { id, persona, runs, gaps, zero, half, compared, company, title, label } = curve;
  const { tone } = personaHue(persona);
  const lines = runs.filter((run) => run.length > 1);
  return element(
    'g',
    { id, 'data-kind': 'curve' },
    element('title', {}, title),
    ...(compared ? [] : drawAreas(drawFade(`${id}.fade`, tone, zero, half, company), lines, zero)),
    ...lines.map((run) => drawLine(run, persona, tone, compared)),
    ...(compared ? runs.flat().map((point) => drawDot(point, tone)) : []),
    ...gaps.map((point) => drawGap(point, tone)),
    ...(label ? [element('g', { class: 'halo' }, drawText(label))] : []),
  );
}

/** The same element for the same run, so that an edit of one point leaves all others as they were drawn. */
const drawLine = oncePer((run: readonly Point[], persona: number, tone: Paint, compared: boolean) =>
  element('path', {
    class: compared ? undefined : `pattern-${persona % 4}`,
    d: monotonePath(run),
    fill: 'none',
    stroke: paint(tone),
    'stroke-width': compared ? 1.75 : 2.5,
    'stroke-dasharray': compared ? '7 5' : undefined,
    'stroke-linecap': compared ? 'butt' : 'round',
  }),
);

function drawDot({ x, y }: Point, tone: Paint): SvgElement {
  return element('circle', { cx: x, cy: y, r: 3.5, fill: paint('paper'), stroke: paint(tone), 'stroke-width': 1.75 });
}

function drawAreas(fade: SvgElement, lines: readonly (readonly Point[])[], zero: number): readonly SvgElement[] {
  const fill = `url(#${encodeURI(String(fade.attributes.id))})`;
  return [fade, ...lines.map((run) => drawArea(run, zero, fill))];
}

const drawArea = oncePer((run: readonly Point[], zero: number, fill: string) =>
  element('path', { d: area(run, zero), fill }),
);

/** Opacity of the area at +2 and −2 below a curve that is alone. */
const strongest = 0.22;

/** Strong feelings show more; near the zero line the areas of several personas do not hide each other. */
function drawFade(id: string, tone: Paint, zero: number, half: number, company: number): SvgElement {
  const most = strongest / Math.sqrt(company);
  const stop = (offset: number, opacity: number) =>
    element('stop', { offset, 'stop-color': paint(tone), 'stop-opacity': opacity });
  return element(
    'linearGradient',
    { id, gradientUnits: 'userSpaceOnUse', x1: 0, x2: 0, y1: zero - half, y2: zero + half },
    stop(0, most),
    stop(0.5, 0.01),
    stop(1, most),
  );
}

function area(run: readonly Point[], zero: number): string {
  const first = run[0]?.x ?? 0;
  const last = run.at(-1)?.x ?? 0;
  return `${monotonePath(run)}L${round(last)} ${round(zero)}L${round(first)} ${round(zero)}Z`;
}
