import { fonts } from '../fonts.ts';
import type { Point } from '../geometry.ts';
import { type Paragraph, setParagraph } from '../paragraph.ts';
import { roundedPath } from '../route.ts';
import { element, round, type SvgElement } from '../svg.ts';
import { paint } from '../theme.ts';
import type { Words } from '../words.ts';
import { drawFace } from './face.ts';
import { drawGap } from './gap.ts';
import { drawIcon } from './icon.ts';
import { drawSign } from './sign.ts';
import { drawStar } from './star.ts';
import { drawText, placeText } from './text.ts';
import { drawDurations } from './time.ts';

/** What the signs of this picture mean. */
export interface LegendShape {
  readonly kind: 'legend';
  readonly id: string;
  readonly entries: readonly (Point & {
    readonly sign: LegendSign;
    readonly title: string;
    readonly text: Paragraph;
  })[];
  readonly bottom: number;
}

export type LegendSign = keyof Words['legend'];

const signWidth = 30;
const rowHeight = 22;

/** In rows of at most `room` px. */
export function placeLegend(
  signs: readonly LegendSign[],
  words: Words,
  id: string,
  at: Point,
  room: number,
): LegendShape {
  let { x, y } = at;
  const entries = signs.map((sign) => {
    const text = setParagraph(words.legend[sign], 400, fonts.small);
    const width = signWidth + text.width + 22;
    if (x > at.x && x + width > at.x + room) {
      x = at.x;
      y += rowHeight;
    }
    const entry = { sign, title: titleOf(sign, words), text, x, y };
    x += width;
    return entry;
  });
  return { kind: 'legend', id, entries, bottom: y + rowHeight };
}

/** What the example of a sign says of itself. */
function titleOf(sign: LegendSign, words: Words): string {
  return sign === 'severity' ? words.about.severities.high.toLowerCase() : words.legend[sign];
}

export function drawLegend({ id, entries }: LegendShape): SvgElement {
  return element(
    'g',
    { id, 'data-kind': 'legend' },
    ...entries.flatMap(({ sign, title, text, x, y }) => [
      drawExample(sign, title, { x, y: y + rowHeight / 2 }),
      drawText(placeText(text, x + signWidth, y + (rowHeight - text.height) / 2, text.width + 1, 'soft')),
    ]),
  );
}

/** `at` is the middle of the sign's left edge. */
function drawExample(sign: LegendSign, title: string, { x, y }: Point): SvgElement {
  switch (sign) {
    case 'step':
      return element('rect', {
        x,
        y: y - 7,
        width: 24,
        height: 14,
        rx: 7,
        fill: paint('panel'),
        stroke: paint('edge'),
      });
    case 'back':
      return element('path', {
        d: roundedPath([
          { x, y },
          { x: x + 24, y },
        ]),
        stroke: paint('loop'),
        'stroke-width': 1.5,
        'stroke-dasharray': '5 4',
      });
    case 'exit':
      return drawIcon('exit', { x: x + 10, y: y - 7 }, 14, 'pain');
    case 'feeling':
      return drawFace(0, 1.5, { x: x + 15, y }, 9);
    case 'duration':
      return drawDurations({ x, y: y + 6 });
    case 'severity':
      return drawSign({ kind: 'severity', severity: 'high', title, tone: 'pain' }, { x: x + 5, y });
    case 'answers':
      return drawSign({ kind: 'mark', mark: 'P1', tone: 'opportunity' }, { x, y });
    case 'gap':
      return drawGap({ x: x + 17, y }, 'soft');
    case 'against':
      return element('path', {
        d: `M${round(x)} ${round(y)}h24`,
        stroke: paint('soft'),
        'stroke-width': 2,
        'stroke-dasharray': '7 4',
      });
    case 'objective':
      return drawIcon('objective', { x: x + 10, y: y - 7 }, 14, 'soft');
    case 'truth':
      return drawStar({ x: x + 16, y }, title);
    case 'nested':
      return drawIcon('details', { x: x + 8, y: y - 7 }, 14, 'soft');
    case 'question':
      return drawIcon('question', { x: x + 10, y: y - 7 }, 14, 'question');
    case 'expectation':
      return drawIcon('expectation', { x: x + 10, y: y - 7 }, 14, 'note');
    case 'quote':
      return drawIcon('quote', { x: x + 10, y: y - 7 }, 14, 'note');
  }
}
