import { fonts } from '../fonts.ts';
import type { Box } from '../geometry.ts';
import type { Span } from '../grid.ts';
import { stageHue } from '../hues.ts';
import type { IdOf } from '../ids.ts';
import { setParagraph } from '../paragraph.ts';
import { part } from '../part.ts';
import type { Plan } from '../plan.ts';
import { element, round, type SvgElement } from '../svg.ts';
import type { Font } from '../text.ts';
import { paint } from '../theme.ts';
import { drawStar } from './star.ts';
import { drawText, placeSnugly, placeText, type TextBlock } from './text.ts';

/** A stage as a chevron that points to the next one, across the columns of its touchpoints. */
export interface StageShape {
  readonly kind: 'stage';
  readonly id: string;
  readonly index: number;
  /** Counts the stages of the whole map from 0, and gives the hue. */
  readonly place: number;
  readonly box: Box;
  readonly title: TextBlock;
  readonly number: TextBlock;
  /** What its star says; undefined: it is no moment of truth. */
  readonly truth?: string;
}

const point = 12;
const gap = 3;
const before = 46;

/** All chevrons are as high as the longest name needs; names are set smaller where one would take three lines. */
export function placeStages(
  { map: { stages }, whole, words }: Plan,
  spans: readonly Span[],
  idOf: IdOf,
  y: number,
): { readonly shapes: readonly StageShape[]; readonly bottom: number } {
  const set = (font: Font) =>
    stages.map((stage, i) => {
      const room = Math.max(40, (spans[i]?.width ?? 0) - before - point);
      return setParagraph(stage.label, room, font);
    });
  const large = set(fonts.heading);
  const titles = large.some(({ lines }) => lines.length > 2) ? set(fonts.strong) : large;
  const height = stages.length === 0 ? 0 : Math.max(44, ...titles.map((title) => title.height + 20));
  const middle = y + height / 2;
  const shapes = titles.flatMap((paragraph, index): readonly StageShape[] => {
    const span = spans[index];
    const stage = stages[index];
    if (!span || !stage) return [];
    const place = whole.stages.findIndex(({ id }) => id === stage.id);
    const number = setParagraph(String(place + 1), 24, fonts.strong);
    return [
      {
        kind: 'stage',
        id: idOf(stage.id),
        index,
        place,
        ...(stage.momentOfTruth ? { truth: words.legend.truth } : {}),
        box: { x: span.x, y, width: span.width, height },
        title: placeSnugly(paragraph, span.x + before, middle - paragraph.height / 2, stageHue(place).tone),
        number: placeText(number, span.x + before - 18, middle - number.height / 2, 24, 'paper', 'middle'),
      },
    ];
  });
  return { shapes, bottom: y + height };
}

export function drawStage({ id, index, place, box, title, number, truth }: StageShape): SvgElement {
  const { tone, ground } = stageHue(place);
  return element(
    'g',
    { ...part('stage', id), 'data-stage': index },
    element('path', { class: 'box', d: chevron(box, index === 0), fill: paint(ground) }),
    element('circle', { cx: number.x, cy: box.y + box.height / 2, r: 11, fill: paint(tone) }),
    drawText(number),
    drawText(title),
    ...(truth ? [drawStar({ x: box.x + before - 34, y: box.y + 4 }, truth)] : []),
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
