import { fonts } from '../fonts.ts';
import type { Box } from '../geometry.ts';
import { setParagraph, shorten } from '../paragraph.ts';
import type { PersonaSign } from '../persona-signs.ts';
import { spacing } from '../spacing.ts';
import { element, round, type SvgElement } from '../svg.ts';
import { paint } from '../theme.ts';
import { drawIcon, type IconName } from './icon.ts';
import { drawPersonaSign } from './persona-sign.ts';
import { drawText, placeSnugly, type TextBlock } from './text.ts';
import type { TimeStep } from './time.ts';

/** The caption of a lane, and the line above it. */
export interface LaneShape {
  readonly kind: 'lane';
  readonly id: string;
  readonly box: Box;
  readonly icon: IconName;
  readonly title: TextBlock;
  /** Below the title, if anything. */
  readonly note?: TextBlock;
  /** What the lane's upper edge means, when it is more than an edge. */
  readonly boundary?: TextBlock;
  /** Along which time runs, from left to right. */
  readonly axis?: Axis;
  /** The personas whose curves the lane shows. */
  readonly who: readonly { readonly sign: PersonaSign; readonly name: TextBlock }[];
}

/** A line, and above it heights that are named at its left end. */
export interface Axis extends Pick<Box, 'x' | 'y' | 'width'> {
  readonly steps: readonly TimeStep[];
}

/** Names in a caption stay short; the persona's card has the whole. */
const longest = 40;

/** Of a persona's name beside its curve and left of the scale, in px, in captions of `width` px. */
export const nameRoom = (width: number) => titleRoom(width) - 20;

const titleRoom = (width: number) => width - 24;

/** What a lane may say beside its caption. */
export interface LaneExtras {
  /** How far the title is lowered, in px, to stand level with the first line of what the lane holds. */
  readonly drop?: number;
  /** Those whose curves it shows; one with a `y` (the middle of its name) stands there, the others below the title. */
  readonly personas?: readonly { readonly sign: PersonaSign; readonly label: string; readonly y?: number }[];
  /** The words of a boundary along its upper edge. */
  readonly above?: string;
  /** What stands small below the title. */
  readonly note?: string;
  /** `drop`: from the upper edge of its contents. */
  readonly axis?: Omit<Axis, 'y'> & { readonly drop: number };
}

/** Room that a boundary takes above the lane's contents, in px. */
export const boundaryHeight = 12;

/** `width`: of the captions, in px. */
export function placeLane(
  id: string,
  icon: IconName,
  caption: string,
  box: Box,
  width: number,
  { drop = 0, personas = [], above, note, axis }: LaneExtras = {},
): LaneShape {
  const room = titleRoom(width);
  const title = setParagraph(caption, room, fonts.strong);
  const top = box.y + spacing.lanePadding + drop + (above === undefined ? 0 : boundaryHeight);
  let y = top + title.height + 14;
  const who = personas.map(({ sign, label, y: fixed }) => {
    const name = setParagraph(shorten(label, longest), nameRoom(width), fonts.small);
    const block = placeSnugly(name, box.x + 22, fixed === undefined ? y : fixed - name.height / 2, 'soft');
    y += name.height + 8;
    return { sign, name: block };
  });
  const boundary = above === undefined ? undefined : setParagraph(above, width, fonts.small);
  return {
    kind: 'lane',
    id,
    icon,
    box,
    who,
    title: placeSnugly(title, box.x + 22, top),
    ...(note === undefined
      ? {}
      : { note: placeSnugly(setParagraph(note, room, fonts.small), box.x + 22, top + title.height, 'soft') }),
    ...(axis ? { axis: toAxis(axis, top - drop) } : {}),
    ...(boundary ? { boundary: placeSnugly(boundary, box.x, box.y - boundary.height / 2, 'soft') } : {}),
  };
}

function toAxis({ x, width, steps, drop }: NonNullable<LaneExtras['axis']>, top: number): Axis {
  return { x, width, steps, y: top + drop };
}

export function drawLane({ id, box, icon, title, note, who, boundary, axis }: LaneShape): SvgElement {
  return element(
    'g',
    { id, 'data-kind': 'lane' },
    boundary ? drawBoundary(boundary, box) : drawEdge(box),
    ...(axis ? drawAxis(axis) : []),
    drawIcon(icon, { x: box.x, y: title.y + 1 }, 16, 'soft'),
    drawText(title),
    ...(note ? [drawText(note)] : []),
    ...who.flatMap(({ sign, name }) => [drawPersonaSign(sign, { x: box.x + 8, y: name.y + 7.5 }, 7), drawText(name)]),
  );
}

function drawEdge({ x, y, width }: Box): SvgElement {
  return element('line', { x1: x, x2: x + width, y1: y, y2: y, stroke: paint('line') });
}

/** With an arrow at its end. */
function drawAxis({ x, y, width, steps }: Axis): readonly SvgElement[] {
  const end = x + width;
  const d = `M${round(x)} ${round(y)}H${round(end)}M${round(end - 5)} ${round(y - 4)}L${round(end)} ${round(y)}L${round(end - 5)} ${round(y + 4)}`;
  const line = element('path', {
    d,
    fill: 'none',
    stroke: paint('edge'),
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  });
  return [...steps.flatMap(({ name, up }) => drawStep(name, x, y - up, end)), line];
}

/** As those of the emotions' scale. */
function drawStep(name: string, x: number, y: number, end: number): readonly SvgElement[] {
  const text = setParagraph(name, stepRoom, fonts.small);
  return [
    element('line', { x1: x, x2: end, y1: y, y2: y, stroke: paint('line'), 'stroke-dasharray': '2 4' }),
    drawText(placeSnugly(text, x - spacing.stageInset - 6 - text.width, y - 7.5, 'soft')),
  ];
}

/** Of the name of a height, in px. */
const stepRoom = 90;

/** Dashes that no other line has, and their meaning in words. */
function drawBoundary(words: TextBlock, { x, y, width }: Box): SvgElement {
  return element(
    'g',
    {},
    element('line', {
      x1: x + words.paragraph.width + 8,
      x2: x + width,
      y1: y,
      y2: y,
      stroke: paint('soft'),
      'stroke-width': 1.25,
      'stroke-dasharray': '8 5',
    }),
    drawText(words),
  );
}
