import { type Severity, severities } from '@cjm/grammar/model';
import { fonts } from '../fonts.ts';
import type { Point } from '../geometry.ts';
import { setParagraph } from '../paragraph.ts';
import type { PersonaSign } from '../persona-signs.ts';
import { element, type SvgElement } from '../svg.ts';
import { type Paint, paint } from '../theme.ts';
import { drawIcon, type IconName } from './icon.ts';
import { drawNumber, numberWidth } from './number.ts';
import { drawPersonaSign } from './persona-sign.ts';
import { drawText, placeText } from './text.ts';

/** A small sign at the beginning of a text. */
export type Sign =
  /** Which touchpoint it belongs to. */
  | { readonly kind: 'number'; readonly number: number }
  /** Whom it is about. */
  | { readonly kind: 'persona'; readonly persona: PersonaSign }
  | { readonly kind: 'icon'; readonly icon: IconName; readonly tone: Paint }
  /** What it is called where an opportunity answers it. */
  | { readonly kind: 'mark'; readonly mark: string; readonly tone: Paint }
  /** Bars that rise like a signal's: the more are filled, the worse. */
  | { readonly kind: 'severity'; readonly severity: Severity; readonly title: string; readonly tone: Paint }
  /** The number by which statements refer to a source. */
  | { readonly kind: 'source'; readonly number: number };

/** Between signs, and between the last one and the text. */
export const signGap = 5;

/** In px. */
export function signWidth(sign: Sign): number {
  switch (sign.kind) {
    case 'number':
      return numberWidth(sign.number);
    case 'persona':
      return 15;
    case 'icon':
      return 14;
    case 'mark':
      return setParagraph(sign.mark, 60, fonts.smallStrong).width + 8;
    case 'severity':
      return 19;
    case 'source':
      return setParagraph(String(sign.number), 60, fonts.note).width;
  }
}

/** Of all of them in px, with the gap to the text; 0 when there is none. */
export function signsWidth(signs: readonly Sign[]): number {
  return signs.reduce((sum, sign) => sum + signWidth(sign) + signGap, 0);
}

/** `at` is the middle of its left edge. */
export function drawSign(sign: Sign, { x, y }: Point): SvgElement {
  switch (sign.kind) {
    case 'number':
      return drawNumber(sign.number, { x: x + numberWidth(sign.number) / 2, y });
    case 'persona':
      return drawPersonaSign(sign.persona, { x: x + 7.5, y }, 7.5);
    case 'icon':
      return drawIcon(sign.icon, { x, y: y - 7 }, 14, sign.tone);
    case 'mark':
      return drawMark(sign.mark, sign.tone, x, y);
    case 'severity':
      return drawSeverity(sign, { x, y });
    case 'source': {
      const text = setParagraph(String(sign.number), 60, fonts.note);
      return drawText(placeText(text, x, y - text.height * 0.8, text.width + 1, 'soft'));
    }
  }
}

function drawMark(mark: string, tone: Paint, x: number, y: number): SvgElement {
  const text = setParagraph(mark, 60, fonts.smallStrong);
  return element(
    'g',
    {},
    element('rect', { x, y: y - 8, width: text.width + 8, height: 16, rx: 4, fill: 'none', stroke: paint(tone) }),
    drawText(placeText(text, x + 4, y - 7.5, text.width + 1, tone)),
  );
}

function drawSeverity(
  { severity, title, tone }: Extract<Sign, { readonly kind: 'severity' }>,
  { x, y }: Point,
): SvgElement {
  const rank = severities.indexOf(severity);
  return element(
    'g',
    {},
    element('title', {}, title),
    ...severities.map((_, i) =>
      element('rect', {
        x: x + i * 5,
        y: y + 5 - (4 + i * 2),
        width: 3.5,
        height: 4 + i * 2,
        rx: 1,
        fill: paint(tone),
        'fill-opacity': i <= rank ? undefined : 0.25,
      }),
    ),
  );
}
