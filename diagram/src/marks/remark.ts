import { type RemarkKind, type Severity, severities } from '@cjm/grammar/model';
import { fonts } from '../fonts.ts';
import type { Box } from '../geometry.ts';
import { type Paragraph, setParagraph } from '../paragraph.ts';
import { part } from '../part.ts';
import type { PersonaSign } from '../persona-signs.ts';
import { element, type SvgElement } from '../svg.ts';
import { type Paint, paint } from '../theme.ts';
import { drawIcon, type IconName } from './icon.ts';
import { drawNumber, numberWidth } from './number.ts';
import { drawPersonaSign } from './persona-sign.ts';
import { drawText, placeText } from './text.ts';

/** Something said in a lane: a remark, an opportunity, or the goal of a stage. */
export interface RemarkShape {
  readonly kind: 'remark';
  readonly id: string;
  readonly box: Box;
  readonly content: RemarkContent;
}

export type RemarkLook = RemarkKind | 'opportunity' | 'goal';

/** What is said, before it has a width. */
export interface RemarkText {
  readonly look: RemarkLook;
  readonly text: string;
  /** Number of the touchpoint, where its column holds several. */
  readonly number?: number;
  /** What it is called where others answer it (`P1`), or what it answers. */
  readonly marks: readonly string[];
  /** Those it is about, when not all who pass. */
  readonly who: readonly PersonaSign[];
  readonly severity?: Severity;
}

export interface RemarkContent extends RemarkText {
  readonly paragraph: Paragraph;
  readonly room: number;
  readonly height: number;
}

interface Look {
  readonly icon?: IconName;
  readonly tone: Paint;
  /** Undefined: text without a box. */
  readonly ground?: Paint;
}

const looks: Readonly<Record<RemarkLook, Look>> = {
  goal: { tone: 'ink' },
  action: { tone: 'ink' },
  thought: { tone: 'note', ground: 'noteSoft' },
  quote: { tone: 'note', ground: 'noteSoft', icon: 'quote' },
  need: { tone: 'note', ground: 'noteSoft', icon: 'need' },
  expectation: { tone: 'note', ground: 'noteSoft' },
  pain: { tone: 'pain', ground: 'painSoft' },
  gain: { tone: 'gain', ground: 'gainSoft' },
  note: { tone: 'note', ground: 'noteSoft' },
  question: { tone: 'question', ground: 'questionSoft', icon: 'question' },
  opportunity: { tone: 'opportunity', ground: 'opportunitySoft' },
};

const padding = { x: 10, y: 7 };
const metaHeight = 20;

/** Sets a remark for a box of this width. */
export function measureRemark(remark: RemarkText, width: number): RemarkContent {
  const boxed = looks[remark.look].ground !== undefined;
  const room = width - (boxed ? 2 * padding.x : 0);
  const paragraph = setParagraph(spoken(remark), room, fonts.body);
  const meta = hasMeta(remark) ? metaHeight : 0;
  return { ...remark, paragraph, room, height: paragraph.height + meta + (boxed ? 2 * padding.y : 4) };
}

function spoken({ look, text }: RemarkText): string {
  return look === 'thought' || look === 'quote' ? `“${text}”` : text;
}

function hasMeta({ look, number, marks, who, severity }: RemarkText): boolean {
  return number !== undefined || marks.length > 0 || who.length > 0 || severity !== undefined || !!looks[look].icon;
}

export function drawRemark({ id, box, content }: RemarkShape): SvgElement {
  const { tone, ground } = looks[content.look];
  const x = box.x + (ground ? padding.x : 0);
  const y = box.y + (ground ? padding.y : 2);
  return element(
    'g',
    { ...part('remark', id), 'data-look': content.look },
    ...(ground ? [element('rect', { ...box, class: 'box', rx: 7, fill: paint(ground) })] : []),
    ...(hasMeta(content) ? drawMeta(content, x, y, tone) : []),
    drawText(placeText(content.paragraph, x, y + (hasMeta(content) ? metaHeight : 0), content.room)),
  );
}

/** One row: which touchpoint, what it is called, how bad, about whom. */
function drawMeta({ look, number, marks, who, severity }: RemarkContent, left: number, y: number, tone: Paint) {
  const { icon } = looks[look];
  const parts: SvgElement[] = [];
  const middle = y + 8;
  let x = left;
  if (number !== undefined) {
    parts.push(drawNumber(number, { x: x + numberWidth(number) / 2, y: middle }));
    x += numberWidth(number) + 5;
  }
  if (icon) {
    parts.push(drawIcon(icon, { x, y: middle - 7 }, 14, tone));
    x += 19;
  }
  for (const mark of marks) {
    const text = setParagraph(mark, 60, fonts.smallStrong);
    parts.push(
      element('rect', {
        x,
        y: middle - 8,
        width: text.width + 10,
        height: 16,
        rx: 4,
        fill: 'none',
        stroke: paint(tone),
      }),
      drawText(placeText(text, x + 5, middle - 7.5, text.width + 1, tone)),
    );
    x += text.width + 15;
  }
  if (severity) {
    parts.push(...drawSeverity(severity, x, middle, tone));
    x += 26;
  }
  for (const sign of who) {
    parts.push(drawPersonaSign(sign, { x: x + 8, y: middle }, 7));
    x += 20;
  }
  return parts;
}

/** Bars that rise like a signal's: the more are filled, the worse. */
function drawSeverity(severity: Severity, x: number, middle: number, tone: Paint): readonly SvgElement[] {
  const rank = severities.indexOf(severity);
  return [
    element(
      'g',
      {},
      element('title', {}, severity),
      ...severities.map((_, i) =>
        element('rect', {
          x: x + i * 5,
          y: middle + 5 - (4 + i * 2),
          width: 3.5,
          height: 4 + i * 2,
          rx: 1,
          fill: paint(tone),
          'fill-opacity': i <= rank ? undefined : 0.25,
        }),
      ),
    ),
  ];
}
