import type { RemarkKind, Severity } from '@cjm/grammar/model';
import { fonts } from '../fonts.ts';
import type { Box } from '../geometry.ts';
import { personaHue } from '../hues.ts';
import { lineHeight, type Paragraph, setParagraph } from '../paragraph.ts';
import { part } from '../part.ts';
import type { PersonaSign } from '../persona-signs.ts';
import { element, type SvgElement } from '../svg.ts';
import { type Paint, paint } from '../theme.ts';
import type { IconName } from './icon.ts';
import { iconMeta, type Meta, markMeta, metaGap, metaWidth, numberMeta, personaMeta, severityMeta } from './meta.ts';
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
  /** For the text, in px. */
  readonly room: number;
  /** Of the whole box, in px. */
  readonly height: number;
}

interface Look {
  readonly icon?: IconName;
  readonly tone: Paint;
  /** Undefined: text without a box. */
  readonly ground?: Paint;
  /** Radius of the box's corners, in px. */
  readonly round: number;
}

const looks: Readonly<Record<RemarkLook, Look>> = {
  goal: { tone: 'ink', round: 0 },
  action: { tone: 'ink', round: 0 },
  thought: { tone: 'note', ground: 'noteSoft', round: 12 },
  quote: { tone: 'note', ground: 'noteSoft', icon: 'quote', round: 12 },
  need: { tone: 'note', ground: 'noteSoft', icon: 'need', round: 6 },
  expectation: { tone: 'note', ground: 'noteSoft', icon: 'expectation', round: 6 },
  pain: { tone: 'pain', ground: 'painSoft', round: 6 },
  gain: { tone: 'gain', ground: 'gainSoft', round: 6 },
  note: { tone: 'note', ground: 'noteSoft', round: 6 },
  question: { tone: 'question', ground: 'questionSoft', icon: 'question', round: 6 },
  opportunity: { tone: 'opportunity', ground: 'opportunitySoft', round: 6 },
};

const padding = { x: 9, y: 7 };

/** Sets a remark for a box of this width. */
export function measureRemark(remark: RemarkText, width: number): RemarkContent {
  const { ground } = looks[remark.look];
  const room = width - (ground ? 2 * padding.x : 0);
  const paragraph = setParagraph(spoken(remark), room, fonts.body, metaWidth(metasOf(remark)));
  return { ...remark, paragraph, room, height: paragraph.height + (ground ? 2 * padding.y : 4) };
}

function spoken({ look, text }: RemarkText): string {
  return look === 'thought' || look === 'quote' ? `“${text}”` : text;
}

/** Which touchpoint, about whom, what sort, what it is called, how bad. */
function metasOf({ look, number, marks, who, severity }: RemarkText): readonly Meta[] {
  const { icon, tone } = looks[look];
  return [
    ...(number === undefined ? [] : [numberMeta(number)]),
    ...who.map(personaMeta),
    ...(icon ? [iconMeta(icon, tone)] : []),
    ...marks.map((mark) => markMeta(mark, tone)),
    ...(severity ? [severityMeta(severity, tone)] : []),
  ];
}

export function drawRemark({ id, box, content }: RemarkShape): SvgElement {
  const { ground, round } = looks[content.look];
  const x = box.x + (ground ? padding.x : 0);
  const y = box.y + (ground ? padding.y : 2);
  return element(
    'g',
    { ...part('remark', id), 'data-look': content.look },
    ...(ground ? [element('rect', { ...box, class: 'box', rx: round, fill: paint(groundOf(content, ground)) })] : []),
    ...drawMetas(content, x, y),
    drawText(placeText(content.paragraph, x, y, content.room)),
  );
}

/** What one person thinks or says stands on that person's colour. */
function groundOf({ look, who }: RemarkContent, ground: Paint): Paint {
  const [only, ...others] = who;
  const personal = (look === 'thought' || look === 'quote') && only && others.length === 0;
  return personal ? personaHue(only.index).ground : ground;
}

/** In the indent of the first line, on the side where the text begins. */
function drawMetas(content: RemarkContent, left: number, y: number): readonly SvgElement[] {
  const middle = y + lineHeight(fonts.body) / 2;
  let used = 0;
  return metasOf(content).map((meta) => {
    const x = content.paragraph.rightToLeft ? left + content.room - used - meta.width : left + used;
    used += meta.width + metaGap;
    return meta.draw({ x, y: middle });
  });
}
