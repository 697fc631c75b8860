import type { Move } from '@cjm/grammar/model';
import { fonts } from '../fonts.ts';
import type { Box, Point } from '../geometry.ts';
import { legible } from '../legible.ts';
import { type Paragraph, setParagraph } from '../paragraph.ts';
import { part } from '../part.ts';
import { roundedPath } from '../route.ts';
import { element, type SvgElement } from '../svg.ts';
import { widthOf } from '../text.ts';
import { paint } from '../theme.ts';
import { drawText, placeText } from './text.ts';

/** The way from one touchpoint to another, as a line with right angles. */
export interface MoveShape {
  readonly kind: 'move';
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly back: boolean;
  /** Percent of those leaving. */
  readonly share?: number;
  readonly route: readonly Point[];
  readonly label?: { readonly box: Box; readonly content: MoveLabel };
}

/** What stands on a move: its label above its share. */
export interface MoveLabel {
  readonly paragraphs: readonly Paragraph[];
  readonly width: number;
  readonly height: number;
}

const padding = { x: 7, y: 2 };

/** `widest`: px that the label may take where it stands; left out: as few as read well, since they widen the map. */
export function measureMoveLabel(move: Move, widest?: number): MoveLabel | undefined {
  const room = widest === undefined ? labelRoom(move.label ?? '') : Math.min(160, widest - 2 * padding.x);
  const paragraphs = [
    ...(move.label ? [setParagraph(move.label, room, fonts.small)] : []),
    ...(move.share === undefined ? [] : [setParagraph(percent(move.share), 80, fonts.smallStrong)]),
  ];
  if (paragraphs.length === 0) return undefined;
  return {
    paragraphs,
    width: Math.ceil(Math.max(...paragraphs.map((paragraph) => paragraph.width)) + 2 * padding.x),
    height: paragraphs.reduce((sum, paragraph) => sum + paragraph.height, 2 * padding.y),
  };
}

/**
 * Long labels are wide rather than high, so that a gutter neither eats the map nor towers over the cards; a long word
 * gets the room it needs.
 */
function labelRoom(label: string): number {
  const words = legible(label)
    .split(/\s/)
    .map((word) => widthOf(word, fonts.small));
  const usual = label.length <= 40 ? 74 : label.length <= 120 ? 110 : 160;
  return Math.max(usual, Math.min(120, Math.max(...words) + 1));
}

export function percent(share: number): string {
  return `${Math.round(share * 10) / 10}%`;
}

export function drawMove({ id, from, to, back, share, route, label }: MoveShape): SvgElement {
  const tone = back ? 'loop' : 'move';
  return element(
    'g',
    { ...part('move', id), 'data-from': from, 'data-to': to },
    element('path', {
      class: 'route',
      d: roundedPath(withoutHead(route)),
      fill: 'none',
      stroke: paint(tone),
      'stroke-width': share === undefined ? 1.5 : 1.25 + share / 60,
      'stroke-dasharray': back ? '5 4' : undefined,
    }),
    element('path', { d: head(route), fill: paint(tone) }),
    ...(label ? [drawLabel(label.box, label.content, back)] : []),
  );
}

export function drawLabel(box: Box, content: MoveLabel, back: boolean): SvgElement {
  let y = box.y + padding.y;
  const blocks = content.paragraphs.map((paragraph) => {
    const block = placeText(
      paragraph,
      box.x + box.width / 2,
      y,
      box.width - 2 * padding.x + 1,
      back ? 'loopText' : paragraph.font.weight === 600 ? 'ink' : 'soft',
      'middle',
    );
    y += paragraph.height;
    return drawText(block);
  });
  return element(
    'g',
    { 'data-kind': 'label' },
    element('rect', {
      ...box,
      class: 'box',
      rx: Math.min(9.5, box.height / 2),
      fill: paint('paper'),
      stroke: paint('line'),
    }),
    ...blocks,
  );
}

const headLength = 8;

/** Ends the line inside the arrow's head, so that its blunt end does not show. */
function withoutHead(route: readonly Point[]): readonly Point[] {
  const end = route.at(-1);
  const before = route.at(-2);
  if (!end || !before) return route;
  const { x, y } = unit(before, end);
  return [...route.slice(0, -1), { x: end.x - x * (headLength - 1), y: end.y - y * (headLength - 1) }];
}

function head(route: readonly Point[]): string {
  const end = route.at(-1) ?? { x: 0, y: 0 };
  const { x, y } = unit(route.at(-2) ?? { x: end.x - 1, y: end.y }, end);
  const back = { x: end.x - x * headLength, y: end.y - y * headLength };
  const points = [end, { x: back.x - y * 4, y: back.y + x * 4 }, { x: back.x + y * 4, y: back.y - x * 4 }];
  return `${roundedPath(points)}Z`;
}

function unit(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}
