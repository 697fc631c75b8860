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

/** A small sign at the beginning of a remark. `at` is the middle of its left edge. */
export interface Meta {
  readonly width: number;
  readonly draw: (at: Point) => SvgElement;
}

/** Between signs, and between the last one and the text. */
export const metaGap = 5;

/** Which touchpoint it belongs to. */
export function numberMeta(number: number): Meta {
  const width = numberWidth(number);
  return { width, draw: ({ x, y }) => drawNumber(number, { x: x + width / 2, y }) };
}

export function iconMeta(name: IconName, tone: Paint): Meta {
  return { width: 14, draw: ({ x, y }) => drawIcon(name, { x, y: y - 7 }, 14, tone) };
}

/** What a remark is called where an opportunity answers it. */
export function markMeta(mark: string, tone: Paint): Meta {
  const text = setParagraph(mark, 60, fonts.smallStrong);
  const width = text.width + 8;
  return {
    width,
    draw: ({ x, y }) =>
      element(
        'g',
        {},
        element('rect', { x, y: y - 8, width, height: 16, rx: 4, fill: 'none', stroke: paint(tone) }),
        drawText(placeText(text, x + 4, y - 7.5, text.width + 1, tone)),
      ),
  };
}

export function personaMeta(sign: PersonaSign): Meta {
  return { width: 15, draw: ({ x, y }) => drawPersonaSign(sign, { x: x + 7.5, y }, 7.5) };
}

/** Bars that rise like a signal's: the more are filled, the worse. */
export function severityMeta(severity: Severity, tone: Paint): Meta {
  const rank = severities.indexOf(severity);
  return {
    width: 19,
    draw: ({ x, y }) =>
      element(
        'g',
        {},
        element('title', {}, severity),
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
      ),
  };
}

/** In px, with the gap to the text; 0 when there is none. */
export function metaWidth(metas: readonly Meta[]): number {
  return metas.reduce((sum, { width }) => sum + width + metaGap, 0);
}
