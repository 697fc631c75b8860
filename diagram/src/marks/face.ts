import type { Point } from '../geometry.ts';
import { personaHue } from '../hues.ts';
import { element, round, type SvgElement } from '../svg.ts';
import { paint } from '../theme.ts';
import { signOutline } from './persona-sign.ts';

/** A feeling from −2 to +2 as a face in the shape and hue of its persona: the mouth tells it without colour. */
export function drawFace(persona: number, value: number, centre: Point, radius: number): SvgElement {
  const { tone, ground } = personaHue(persona);
  const { x, y } = centre;
  const eye = radius * 0.34;
  const mouth = radius * 0.46;
  const bend = (Math.max(-2, Math.min(2, value)) / 2) * radius * 0.62;
  const level = y + radius * 0.36 - bend * 0.35;
  return element(
    'g',
    {},
    element('path', {
      d: signOutline(persona, centre, radius),
      fill: paint(ground),
      stroke: paint(tone),
      'stroke-width': 1.75,
    }),
    element('circle', { cx: x - eye, cy: y - radius * 0.22, r: radius * 0.13, fill: paint(tone) }),
    element('circle', { cx: x + eye, cy: y - radius * 0.22, r: radius * 0.13, fill: paint(tone) }),
    element('path', {
      d: `M${round(x - mouth)} ${round(level)}Q${round(x)} ${round(level + bend * 1.6)} ${round(x + mouth)} ${round(level)}`,
      fill: 'none',
      stroke: paint(tone),
      'stroke-width': 1.4,
      'stroke-linecap': 'round',
    }),
  );
}
