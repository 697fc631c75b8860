import type { Stage } from '@cjm/grammar/model';
import { fonts } from '../fonts.ts';
import type { Box } from '../geometry.ts';
import type { Span } from '../grid.ts';
import { stageHue } from '../hues.ts';
import { setParagraph } from '../paragraph.ts';
import { part } from '../part.ts';
import { element, round, type SvgElement } from '../svg.ts';
import { paint } from '../theme.ts';
import { drawText, placeText, type TextBlock } from './text.ts';

/** A stage as a chevron that points to the next one, across the columns of its touchpoints. */
export interface StageShape {
  readonly kind: 'stage';
  readonly id: string;
  readonly index: number;
  readonly box: Box;
  readonly title: TextBlock;
  readonly number: TextBlock;
}

const point = 12;
const gap = 3;
const before = 46;

/** All chevrons are as high as the longest name needs. */
export function stageHeight(stages: readonly Stage[], spans: readonly Span[]): number {
  return Math.max(44, ...stages.map((stage, i) => titleOf(stage, spans[i]?.width ?? 0).height + 20));
}

function titleOf(stage: Stage, width: number) {
  return setParagraph(stage.label, Math.max(40, width - before - point - 8), fonts.heading);
}

export function placeStage(stage: Stage, index: number, id: string, span: Span, y: number, height: number): StageShape {
  const title = titleOf(stage, span.width);
  const number = setParagraph(String(index + 1), 24, fonts.strong);
  const middle = y + height / 2;
  const { tone } = stageHue(index);
  return {
    kind: 'stage',
    id,
    index,
    box: { x: span.x, y, width: span.width, height },
    title: placeText(title, span.x + before, middle - title.height / 2, span.width - before - point - 4, tone),
    number: placeText(number, span.x + before - 18, middle - number.height / 2, 22, 'paper', 'middle'),
  };
}

export function drawStage({ id, index, box, title, number }: StageShape): SvgElement {
  const { tone, ground } = stageHue(index);
  return element(
    'g',
    { ...part('stage', id), 'data-stage': index },
    element('path', { class: 'box', d: chevron(box, index === 0), fill: paint(ground) }),
    element('circle', { cx: number.x, cy: box.y + box.height / 2, r: 11, fill: paint(tone) }),
    drawText(number),
    drawText(title),
  );
}

/** The notch takes in the point of the stage before; the first stage begins straight. */
function chevron({ x, y, width, height }: Box, first: boolean): string {
  const end = x + width - gap;
  const middle = round(y + height / 2);
  const low = round(y + height);
  const notch = first ? '' : `L${round(x + point)} ${middle}`;
  return `M${round(x)} ${round(y)}H${round(end)}L${round(end + point)} ${middle}L${round(end)} ${low}H${round(x)}${notch}Z`;
}
