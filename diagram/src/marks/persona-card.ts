import type { Persona } from '@cjm/grammar/model';
import { fonts } from '../fonts.ts';
import type { Box } from '../geometry.ts';
import { personaHue } from '../hues.ts';
import { setParagraph } from '../paragraph.ts';
import { part } from '../part.ts';
import type { PersonaSign } from '../persona-signs.ts';
import { element, type SvgElement } from '../svg.ts';
import { paint } from '../theme.ts';
import { drawIcon, type IconName } from './icon.ts';
import { percent } from './move.ts';
import { drawPersonaSign } from './persona-sign.ts';
import { drawText, placeText, type TextBlock } from './text.ts';

/** Who makes the journey: a small card. */
export interface PersonaShape {
  readonly kind: 'persona';
  readonly id: string;
  readonly box: Box;
  readonly sign: PersonaSign;
  readonly blocks: readonly TextBlock[];
  readonly icons: readonly { readonly name: IconName; readonly x: number; readonly y: number }[];
}

const padding = 14;
const radius = 17;
const indent = 20;

/** `mark` gives the number of a remark that opportunities answer, as `N1`. */
export function placePersona(
  persona: Persona,
  sign: PersonaSign,
  id: string,
  at: { readonly x: number; readonly y: number; readonly width: number },
  mark: (remark: string) => string | undefined,
): PersonaShape {
  const blocks: TextBlock[] = [];
  const icons: PersonaShape['icons'][number][] = [];
  const side = at.x + padding + 2 * radius + 10;
  const name = setParagraph(persona.label, at.x + at.width - padding - side, fonts.heading);
  const details = [persona.segment, persona.role, persona.share === undefined ? undefined : percent(persona.share)];
  const about = details.filter((detail) => detail !== undefined).join(' · ');
  const line = about === '' ? undefined : setParagraph(about, at.x + at.width - padding - side, fonts.small);
  const head = Math.max(2 * radius, name.height + (line?.height ?? 0));
  let y = at.y + padding + (head - name.height - (line?.height ?? 0)) / 2;
  blocks.push(placeText(name, side, y, at.x + at.width - padding - side));
  if (line) blocks.push(placeText(line, side, y + name.height, at.x + at.width - padding - side, 'soft'));
  y = at.y + padding + head + 8;
  const room = at.width - 2 * padding - indent;
  for (const { icon, text } of factsOf(persona, mark)) {
    const paragraph = setParagraph(text, room, fonts.body);
    icons.push({ name: icon, x: at.x + padding, y: y + 2 });
    blocks.push(placeText(paragraph, at.x + padding + indent, y, room, icon === 'quote' ? 'soft' : 'ink'));
    y += paragraph.height + 4;
  }
  return { kind: 'persona', id, sign, blocks, icons, box: { ...at, height: y - 4 + padding - at.y } };
}

function factsOf(
  persona: Persona,
  mark: (remark: string) => string | undefined,
): readonly { icon: IconName; text: string }[] {
  const remarks = persona.remarks.map(({ id, kind, text }) => {
    if (kind === 'quote') return { icon: 'quote' as const, text: `“${text}”` };
    const number = mark(id);
    const icon = kind === 'pain' || kind === 'gain' || kind === 'need' ? kind : ('note' as const);
    return { icon, text: number ? `${number} ${text}` : text };
  });
  return [...persona.goals.map((text) => ({ icon: 'goal' as const, text })), ...remarks];
}

export function drawPersona({ id, box, sign, blocks, icons }: PersonaShape): SvgElement {
  const { tone } = personaHue(sign.index);
  return element(
    'g',
    { ...part('persona', id) },
    element('rect', { ...box, class: 'box', rx: 10, fill: paint('card'), stroke: paint('line') }),
    drawPersonaSign(sign, { x: box.x + padding + radius, y: box.y + padding + radius }, radius),
    ...icons.map((icon) => drawIcon(icon.name, icon, 14, tone)),
    ...blocks.map(drawText),
  );
}
