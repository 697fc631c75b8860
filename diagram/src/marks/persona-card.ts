import type { Persona } from '@cjm/grammar/model';
import type { Context } from '../context.ts';
import { fonts } from '../fonts.ts';
import type { Box, Point } from '../geometry.ts';
import { personaHue } from '../hues.ts';
import { lineHeight, setParagraph } from '../paragraph.ts';
import { part } from '../part.ts';
import type { PersonaSign } from '../persona-signs.ts';
import { element, type SvgElement } from '../svg.ts';
import { paint } from '../theme.ts';
import { words } from '../words.ts';
import { drawIcon, type IconName } from './icon.ts';

import { percent } from './move.ts';
import { drawPersonaSign } from './persona-sign.ts';
import { drawSign, type Sign, signsWidth } from './sign.ts';
import { drawText, placeSnugly, type TextBlock } from './text.ts';

/** Who makes the journey: a small card. */
export interface PersonaShape {
  readonly kind: 'persona';
  readonly id: string;
  readonly box: Box;
  readonly sign: PersonaSign;
  readonly head: readonly TextBlock[];
  readonly facts: readonly PersonaFact[];
}

/** A goal, a need, a quote: one entry of the card. */
export interface PersonaFact extends Point {
  /** Undefined for a goal, which has no place of its own in the text. */
  readonly id?: string;
  readonly icon: IconName;
  /** What it is called where opportunities answer it. */
  readonly badge: readonly Sign[];
  readonly block: TextBlock;
}

const padding = 14;
const radius = 17;
const indent = 20;

export function placePersona(
  persona: Persona,
  sign: PersonaSign,
  { idOf, marks }: Context,
  at: { readonly x: number; readonly y: number; readonly width: number },
): PersonaShape {
  const side = at.x + padding + 2 * radius + 10;
  const headRoom = at.x + at.width - padding - side;
  const name = setParagraph(persona.label, headRoom, fonts.heading);
  const about = aboutOf(persona);
  const line = about === '' ? undefined : setParagraph(about, headRoom, fonts.small);
  const used = name.height + (line?.height ?? 0);
  const height = Math.max(2 * radius, used);
  const top = at.y + padding + (height - used) / 2;
  let y = at.y + padding + height + 8;
  const facts = textsOf(persona).map(({ id, icon, text }): PersonaFact => {
    const mark = id === undefined ? undefined : marks.get(id);
    const badge: readonly Sign[] = mark === undefined ? [] : [{ kind: 'mark', mark, tone: 'soft' }];
    const paragraph = setParagraph(text, at.width - 2 * padding - indent, fonts.body, signsWidth(badge));
    const block = placeSnugly(paragraph, at.x + padding + indent, y, icon === 'quote' ? 'soft' : 'ink');
    y += paragraph.height + 4;
    return { ...(id === undefined ? {} : { id: idOf(id) }), icon, badge, block, x: at.x + padding, y: block.y };
  });
  return {
    kind: 'persona',
    id: idOf(persona.id),
    sign,
    head: [placeSnugly(name, side, top), ...(line ? [placeSnugly(line, side, top + name.height, 'soft')] : [])],
    facts,
    box: { ...at, height: y - (facts.length > 0 ? 4 : 8) + padding - at.y },
  };
}

function aboutOf({ segment, role, share }: Persona): string {
  const details = [segment, role, share === undefined ? undefined : `${percent(share)} ${words.share}`];
  return details.filter((detail) => detail !== undefined).join(' · ');
}

interface FactText {
  readonly id?: string;
  readonly icon: IconName;
  readonly text: string;
}

function textsOf(persona: Persona): readonly FactText[] {
  const remarks = persona.remarks.map(({ id, kind, text }): FactText => {
    if (kind === 'quote') return { id, icon: 'quote', text: `“${text}”` };
    return { id, icon: kind === 'pain' || kind === 'gain' || kind === 'need' ? kind : 'note', text };
  });
  return [...persona.goals.map((text): FactText => ({ icon: 'goal', text })), ...remarks];
}

export function drawPersona({ id, box, sign, head, facts }: PersonaShape): SvgElement {
  return element(
    'g',
    part('persona', id),
    element('rect', { ...box, class: 'box', rx: 10, fill: paint('card'), stroke: paint('line') }),
    drawPersonaSign(sign, { x: box.x + padding + radius, y: box.y + padding + radius }, radius),
    ...head.map(drawText),
    ...facts.map((fact) => drawFact(fact, sign)),
  );
}

function drawFact({ id, icon, badge, block, x, y }: PersonaFact, { index }: PersonaSign): SvgElement {
  const middle = block.y + lineHeight(fonts.body) / 2;
  return element(
    'g',
    id === undefined ? {} : part('persona-remark', id),
    drawIcon(icon, { x, y: y + 2 }, 14, personaHue(index).tone),
    ...badge.map((sign) => drawSign(sign, { x: block.x, y: middle })),
    drawText(block),
  );
}
