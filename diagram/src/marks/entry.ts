import { type Box, type Point, shift } from '../geometry.ts';
import { lineHeight } from '../paragraph.ts';
import { part } from '../part.ts';
import { notesOf, type SetBlock, type SetEntry, type SetFragment } from '../set-entry.ts';
import { element, link, type SvgElement } from '../svg.ts';
import { paint } from '../theme.ts';
import { drawSign, signGap, signWidth } from './sign.ts';
import { drawText, placeText } from './text.ts';
import { drawTime } from './time.ts';

/** Something said in a lane: a remark, an opportunity with its solutions, a measure, a part of the blueprint. */
export interface EntryShape {
  readonly kind: 'entry';
  readonly id: string;
  readonly box: Box;
  readonly content: SetEntry;
  /** Id of the touchpoint in the model, when it is about one. */
  readonly touchpoint?: string;
  /** Where that begins and how wide it is, in px; undefined: as the box. */
  readonly held?: Pick<Box, 'x' | 'width'>;
}

export function drawEntry({ id, box, content, held = box }: EntryShape): SvgElement {
  const { ground, round, look, passive, time } = content.text;
  return element(
    'g',
    { ...(passive ? { id, 'data-kind': 'entry' } : part('entry', id)), 'data-look': look },
    ...(ground ? [element('rect', { ...box, class: 'box', rx: round, fill: paint(ground) })] : []),
    ...(time ? drawTime(time, { x: held.x, y: box.y }, held.width, beginsAtRight(content)) : []),
    ...drawSetEntry(content, box),
  );
}

function beginsAtRight({ blocks }: SetEntry): boolean {
  return blocks[0]?.fragments[0]?.paragraph.rightToLeft ?? false;
}

/** What an entry says, without its own ground. */
export function drawSetEntry({ blocks }: SetEntry, at: Point): readonly SvgElement[] {
  return blocks.flatMap((block) => drawBlock(block, at));
}

function drawBlock({ block, box, fragments }: SetBlock, at: Point): readonly SvgElement[] {
  const parts = [
    ...(block.ground ? [element('rect', { ...shift(box, at), class: 'box', rx: 4, fill: paint(block.ground) })] : []),
    ...fragments.map((fragment) => drawFragment(fragment, at)),
  ];
  return block.id === undefined ? parts : [element('g', part('block', block.id), ...parts)];
}

export function drawFragment(set: SetFragment, at: Point): SvgElement {
  const { id, title, link: address, tone } = set.fragment;
  const placed = placeText(set.paragraph, at.x + set.x, at.y + set.y, set.room, tone);
  const text = { ...placed, notes: notesOf(set.fragment) };
  const words = address === undefined ? drawText(text) : link(address, drawText(text));
  return element(
    'g',
    id === undefined ? {} : part('fragment', id),
    ...(title === undefined ? [] : [element('title', {}, title)]),
    ...drawSigns(set, at),
    words,
  );
}

/** In the indent of the first line, on the side where the text begins. */
function drawSigns({ fragment, paragraph, x, y, room }: SetFragment, at: Point): readonly SvgElement[] {
  const middle = at.y + y + lineHeight(paragraph.font) / 2;
  let used = 0;
  return fragment.signs.map((sign) => {
    const width = signWidth(sign);
    const left = at.x + x + (paragraph.rightToLeft ? room - used - width : used);
    used += width + signGap;
    return drawSign(sign, { x: left, y: middle });
  });
}
