import type { Persona } from '@cjm/grammar/model';
import type { Context } from '../context.ts';
import { type Fragment, fragment } from '../entry.ts';
import { fullProofOf } from '../evidence.ts';
import { fonts } from '../fonts.ts';
import { type Box, type Point, right } from '../geometry.ts';
import { personaHue } from '../hues.ts';
import { type Paragraph, setParagraph } from '../paragraph.ts';
import { part } from '../part.ts';
import type { PersonaSign } from '../persona-signs.ts';
import { quoted } from '../quoted.ts';
import { type SetFragment, setFragment } from '../set-entry.ts';
import { element, type SvgElement } from '../svg.ts';
import { type Paint, paint } from '../theme.ts';
import type { Words } from '../words.ts';
import { drawFragment } from './entry.ts';
import { drawIcon, type IconName } from './icon.ts';
import { percent } from './move.ts';
import { drawPersonaSign } from './persona-sign.ts';
import type { Sign } from './sign.ts';
import { drawText, placeSnugly, placeText, type TextBlock } from './text.ts';

/** Who makes the journey: a small card. */
export interface PersonaShape {
  readonly kind: 'persona';
  readonly id: string;
  readonly box: Box;
  readonly sign: PersonaSign;
  /** Whether its name reads from the right: then its sign is at that side. */
  readonly mirrored: boolean;
  readonly head: readonly TextBlock[];
  readonly facts: readonly PersonaFact[];
}

/** A goal, a need, a quote: one entry of the card, with its icon hung out where its words begin. */
export interface PersonaFact extends Point {
  /** Undefined for a goal, which has no place of its own in the text. */
  readonly id?: string;
  readonly icon: IconName;
  /** From the card's left upper corner. */
  readonly words: SetFragment;
}

const padding = 14;
const radius = 17;
const indent = 20;
const iconSize = 14;

export function placePersona(
  persona: Persona,
  sign: PersonaSign,
  context: Pick<Context, 'idOf' | 'words' | 'marks' | 'evidence'>,
  at: { readonly x: number; readonly y: number; readonly width: number },
): PersonaShape {
  const headRoom = at.width - 2 * padding - 2 * radius - 10;
  const name = setParagraph(persona.label, headRoom, fonts.heading);
  const mirrored = name.rightToLeft;
  const side = mirrored ? at.x + padding : at.x + padding + 2 * radius + 10;
  const beside = (text: Paragraph, y: number, tone?: Paint) =>
    mirrored ? placeText(text, side, y, headRoom, tone) : placeSnugly(text, side, y, tone);
  const about = aboutOf(persona, context.words);
  const line = about === '' ? undefined : setParagraph(about, headRoom, fonts.small);
  const used = name.height + (line?.height ?? 0);
  const height = Math.max(2 * radius, used);
  const top = at.y + padding + (height - used) / 2;
  let y = at.y + padding + height + 8;
  const facts = factsOf(persona, context).map(({ id, icon, words }): PersonaFact => {
    const set = setFragment(words, at.width - 2 * padding - indent);
    const fromRight = set.paragraph.rightToLeft;
    const fact = {
      icon,
      words: { ...set, x: fromRight ? padding : padding + indent, y: y - at.y },
      x: fromRight ? at.x + at.width - padding - iconSize : at.x + padding,
      y,
    };
    y += set.paragraph.height + 4;
    return id === undefined ? fact : { ...fact, id: context.idOf(id) };
  });
  return {
    kind: 'persona',
    id: context.idOf(persona.id),
    sign,
    mirrored,
    head: [beside(name, top), ...(line ? [beside(line, top + name.height, 'soft')] : [])],
    facts,
    box: { ...at, height: y - (facts.length > 0 ? 4 : 8) + padding - at.y },
  };
}

function aboutOf({ segment, role, share }: Persona, words: Words): string {
  const details = [segment, role, share === undefined ? undefined : `${percent(share)} ${words.share}`];
  return details.filter((detail) => detail !== undefined).join(' · ');
}

interface Fact {
  readonly id?: string;
  readonly icon: IconName;
  readonly words: Fragment;
}

function factsOf(persona: Persona, { marks, evidence }: Pick<Context, 'marks' | 'evidence'>): readonly Fact[] {
  const remarks = persona.remarks.map(({ id, kind, text, sources }): Fact => {
    const mark = marks.get(id);
    const signs: readonly Sign[] = mark === undefined ? [] : [{ kind: 'mark', mark, tone: 'soft' }];
    const proof = fullProofOf(evidence, sources);
    if (kind === 'quote')
      return { id, icon: 'quote', words: fragment(quoted(text), { signs, tone: 'soft', ...proof }) };
    const icon = kind === 'pain' || kind === 'gain' || kind === 'need' ? kind : 'note';
    return { id, icon, words: fragment(text, { signs, ...proof }) };
  });
  return [...persona.goals.map((text): Fact => ({ icon: 'goal', words: fragment(text) })), ...remarks];
}

export function drawPersona({ id, box, sign, mirrored, head, facts }: PersonaShape): SvgElement {
  return element(
    'g',
    part('persona', id),
    element('rect', { ...box, class: 'box', rx: 10, fill: paint('card'), stroke: paint('line') }),
    drawPersonaSign(
      sign,
      { x: mirrored ? right(box) - padding - radius : box.x + padding + radius, y: box.y + padding + radius },
      radius,
    ),
    ...head.map(drawText),
    ...facts.map((fact) => drawFact(fact, sign, box)),
  );
}

function drawFact({ id, icon, words, x, y }: PersonaFact, { index }: PersonaSign, at: Point): SvgElement {
  return element(
    'g',
    id === undefined ? {} : part('persona-remark', id),
    drawIcon(icon, { x, y: y + 2 }, iconSize, personaHue(index).tone),
    drawFragment(words, at),
  );
}
