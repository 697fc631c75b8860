import { drawCard } from './marks/card.ts';
import { drawCurve } from './marks/curve.ts';
import { drawEntry } from './marks/entry.ts';
import { drawFeeling } from './marks/feeling.ts';
import { drawHeader } from './marks/header.ts';
import { drawLane } from './marks/lane.ts';
import { drawLegend } from './marks/legend.ts';
import { drawMove } from './marks/move.ts';
import { drawPanel } from './marks/panel.ts';
import { drawPersona } from './marks/persona-card.ts';
import { drawPlaceholder } from './marks/placeholder.ts';
import { drawScale } from './marks/scale.ts';
import { drawStage } from './marks/stage.ts';
import { drawSwimlane } from './marks/swimlane.ts';
import { drawTail } from './marks/tail.ts';
import { drawTie } from './marks/tie.ts';
import type { Picture, Shape } from './scene.ts';
import { styleSheet } from './style-sheet.ts';
import { element, type SvgElement, serializeInPieces } from './svg.ts';
import { paint } from './theme.ts';
import type { ThemeChoice } from './theme-names.ts';

export interface SvgOptions {
  /** CSS of `@font-face` rules to carry in the picture, so that it looks the same where Inter is missing. */
  readonly fontFaces?: string;
}

/** The picture as the text of an SVG file. The same picture, theme and options give the same bytes. */
export function toSvg(picture: Picture, theme: ThemeChoice, options: SvgOptions = {}): string {
  return [...toSvgPieces(picture, theme, options)].join('');
}

/** The same text in pieces. */
export function toSvgPieces(picture: Picture, theme: ThemeChoice, options: SvgOptions = {}): Iterable<string> {
  const style = element('style', {}, styleSheet(theme, options.fontFaces));
  return serializeInPieces(drawRoot(picture, [style, drawPaper(picture)]), eachShape(picture));
}

function* eachShape({ shapes }: Picture): Generator<SvgElement> {
  for (const shape of shapes) yield drawShape(shape);
}

/** The picture as one element, without a style sheet of its own, for a page that has one. */
export function drawPicture(picture: Picture): SvgElement {
  return drawRoot(picture, drawShapes(picture));
}

/** The picture without what stands in it, for a page that puts its shapes there one by one. */
export function drawFrame(picture: Picture): SvgElement {
  return drawRoot(picture, [drawPaper(picture)]);
}

function drawRoot(
  { id, width, height, title, language, description }: Picture,
  children: readonly SvgElement[],
): SvgElement {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      id,
      class: 'cjm',
      lang: language,
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': `${id}.title`,
      'aria-describedby': `${id}.description`,
    },
    element('title', { id: `${id}.title` }, title),
    element('desc', { id: `${id}.description` }, description),
    ...children,
  );
}

/** What the picture is made of, from the ground up. */
export function drawShapes(picture: Picture): readonly SvgElement[] {
  return [drawPaper(picture), ...picture.shapes.map(drawShape)];
}

function drawPaper({ width, height }: Picture): SvgElement {
  return element('rect', { class: 'paper', width, height, fill: paint('paper') });
}

export function drawShape(shape: Shape): SvgElement {
  return shape.faded ? fade(drawMark(shape)) : drawMark(shape);
}

function fade(drawn: SvgElement): SvgElement {
  const { class: own } = drawn.attributes;
  return { ...drawn, attributes: { ...drawn.attributes, class: own === undefined ? 'faded' : `${own} faded` } };
}

function drawMark(shape: Shape): SvgElement {
  switch (shape.kind) {
    case 'panel':
      return drawPanel(shape);
    case 'header':
      return drawHeader(shape);
    case 'persona':
      return drawPersona(shape);
    case 'stage':
      return drawStage(shape);
    case 'lane':
      return drawLane(shape);
    case 'swimlane':
      return drawSwimlane(shape);
    case 'move':
      return drawMove(shape);
    case 'card':
      return drawCard(shape);
    case 'tail':
      return drawTail(shape);
    case 'entry':
      return drawEntry(shape);
    case 'scale':
      return drawScale(shape);
    case 'curve':
      return drawCurve(shape);
    case 'feeling':
      return drawFeeling(shape);
    case 'tie':
      return drawTie(shape);
    case 'legend':
      return drawLegend(shape);
    case 'placeholder':
      return drawPlaceholder(shape);
  }
}
