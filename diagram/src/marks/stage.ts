import { fonts } from '../fonts.ts';
import type { Box, Stretch } from '../geometry.ts';
import type { Span } from '../grid.ts';
import { stageHue } from '../hues.ts';
import type { IdOf } from '../ids.ts';
import { type Paragraph, setParagraph, shorten } from '../paragraph.ts';
import { part } from '../part.ts';
import type { Plan } from '../plan.ts';
import { element, round, type SvgElement } from '../svg.ts';
import { type Font, graphemesOf } from '../text.ts';
import { paint } from '../theme.ts';
import type { Words } from '../words.ts';
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
  /** Its whole name. */
  readonly label: string;
  readonly title: TextBlock;
  readonly number: TextBlock;
  /** What is left of one that began elsewhere. */
  readonly continued?: true;
  /** What its star says; undefined: it is no moment of truth. */
  readonly truth?: string;
}

const point = 12;
const gap = 3;
const before = 46;
/** Above and below the name together, in px. */
const around = 20;
const closest = 8;

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
  const height = stages.length === 0 ? 0 : Math.max(44, ...titles.map((title) => title.height + around));
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
        label: stage.label,
        title: placeSnugly(paragraph, span.x + before, middle - paragraph.height / 2, stageHue(place).tone),
        number: placeText(number, span.x + before - 18, middle - number.height / 2, 24, 'paper', 'middle'),
      },
    ];
  });
  return { shapes, bottom: y + height };
}

/** A stage in the rows that it is broken into: each says its name, those after the first that it goes on. */
export function breakStage(stage: StageShape, spans: readonly Stretch[], words: Words): readonly StageShape[] {
  const { box, place, number, truth: _, ...rest } = stage;
  return spans.map(({ x, width }, i): StageShape => {
    const nameOf = (label: string) => (i === 0 ? label : `${label}${words.punctuation.aside(words.continued)}`);
    const paragraph = setName(nameOf, stage.label, width - before - point, box.height - closest);
    const y = box.y + (box.height - paragraph.height) / 2;
    const part = {
      ...rest,
      place,
      box: { ...box, x, width },
      title: placeSnugly(paragraph, x + before, y, stageHue(place).tone),
      number: { ...number, x: x + before - 18 },
    };
    return i === 0 ? (stage.truth ? { ...part, truth: stage.truth } : part) : { ...part, continued: true };
  });
}

/** As large and as much of it as the height allows. */
function setName(nameOf: (label: string) => string, label: string, width: number, height: number): Paragraph {
  const room = Math.max(40, width);
  const large = setParagraph(nameOf(label), room, fonts.heading);
  if (large.height <= height) return large;
  const start = (length: number) => setParagraph(nameOf(shorten(label, length)), room, fonts.strong);
  let [fits, overflows] = [2, graphemesOf(label).length + 1];
  while (overflows - fits > 1) {
    const middle = (fits + overflows) >> 1;
    if (start(middle).height <= height) fits = middle;
    else overflows = middle;
  }
  return start(fits);
}

export function drawStage({ id, index, place, box, title, number, truth, continued }: StageShape): SvgElement {
  const { tone, ground } = stageHue(place);
  return element(
    'g',
    { ...part('stage', id), 'data-stage': index },
    element('path', { class: 'box', d: chevron(box, index === 0 && !continued), fill: paint(ground) }),
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
