import { fonts } from '../fonts.ts';
import type { Point } from '../geometry.ts';
import { personaHue } from '../hues.ts';
import { setParagraph } from '../paragraph.ts';
import type { PersonaSign } from '../persona-signs.ts';
import { element, round, type SvgElement } from '../svg.ts';
import { paint } from '../theme.ts';
import { drawText, placeText } from './text.ts';

/** Path data of the shape that stands for the persona at this place of the list, beside its hue. */
export function signOutline(index: number, { x, y }: Point, radius: number): string {
  const shape = (index + Math.floor(index / 8)) % 4;
  const at = (dx: number, dy: number) => `${round(x + dx * radius)} ${round(y + dy * radius)}`;
  switch (shape) {
    case 0:
      return `M${at(-1, 0)}A${round(radius)} ${round(radius)} 0 1 1 ${at(1, 0)}A${round(radius)} ${round(radius)} 0 1 1 ${at(-1, 0)}Z`;
    case 1:
      return `M${at(-0.5, -0.92)}L${at(0.5, -0.92)}Q${at(0.92, -0.92)} ${at(0.92, -0.5)}L${at(0.92, 0.5)}Q${at(0.92, 0.92)} ${at(0.5, 0.92)}L${at(-0.5, 0.92)}Q${at(-0.92, 0.92)} ${at(-0.92, 0.5)}L${at(-0.92, -0.5)}Q${at(-0.92, -0.92)} ${at(-0.5, -0.92)}Z`;
    case 2:
      return `M${at(0, -1.2)}L${at(1.2, 0)}L${at(0, 1.2)}L${at(-1.2, 0)}Z`;
    default:
      return `M${at(-0.55, -1)}L${at(0.55, -1)}L${at(1.1, 0)}L${at(0.55, 1)}L${at(-0.55, 1)}L${at(-1.1, 0)}Z`;
  }
}

/** The persona's shape in its hue, with its letters. */
export function drawPersonaSign(sign: PersonaSign, centre: Point, radius: number): SvgElement {
  const font = radius >= 14 ? fonts.heading : { size: Math.max(8, Math.round(radius * 1.25)), weight: 600 as const };
  const letters = setParagraph(sign.letters, radius * 4, font);
  return element(
    'g',
    {},
    element('path', { d: signOutline(sign.index, centre, radius), fill: paint(personaHue(sign.index).tone) }),
    drawText(placeText(letters, centre.x, centre.y - letters.height / 2, letters.width + 2, 'paper', 'middle')),
  );
}
