import type { Block, EntryText, Fragment } from './entry.ts';
import { fonts } from './fonts.ts';
import type { Box } from './geometry.ts';
import { signsWidth } from './marks/sign.ts';
import { beforeNotes } from './marks/text.ts';
import { timeRoom } from './marks/time.ts';
import { baselineOf, type Paragraph, setParagraph } from './paragraph.ts';
import { widthOf } from './text.ts';

/** An entry set for a width. Positions are in px from the left upper corner of its box. */
export interface SetEntry {
  readonly text: EntryText;
  readonly width: number;
  readonly height: number;
  readonly blocks: readonly SetBlock[];
}

export interface SetBlock {
  readonly block: Block;
  readonly box: Box;
  readonly fragments: readonly SetFragment[];
}

export interface SetFragment {
  readonly fragment: Fragment;
  readonly paragraph: Paragraph;
  readonly x: number;
  readonly y: number;
  /** For signs, text and the numbers of sources. */
  readonly room: number;
}

/** Of an entry and of a block within it that have a ground. */
export const entryPadding = { x: 9, y: 7 };
/** A block stands out of the entry's text by its padding, so that all texts begin at one line. */
const blockPadding = { x: 5, y: 5 };
const betweenBlocks = 6;
const betweenRows = 2;
const betweenFragments = 10;

/** Widths that each text is kept in: those that it was tried in. */
const kept = 4;
const known = new WeakMap<EntryText, readonly SetEntry[]>();

/** The same object for the same text in the same width. */
export function setEntry(text: EntryText, width: number): SetEntry {
  const before = known.get(text) ?? [];
  const found = before.find((set) => set.width === width);
  if (found) return found;
  const set = setAnew(text, width);
  known.set(text, [set, ...before.slice(0, kept - 1)]);
  return set;
}

function setAnew(text: EntryText, width: number): SetEntry {
  const padding = text.ground ? entryPadding : { x: 0, y: 0 };
  const blocks: SetBlock[] = [];
  let y = padding.y + (text.time ? timeRoom(text.time) : 0);
  for (const block of text.blocks) {
    if (blocks.length > 0) y += betweenBlocks;
    const out = text.ground && block.ground ? blockPadding.x : 0;
    const set = setBlock(block, padding.x - out, y, width - 2 * (padding.x - out), text.leftAligned ?? false);
    blocks.push(set);
    y += set.box.height;
  }
  const below = text.blocks.at(-1)?.ground ? padding.x - blockPadding.x : padding.y;
  return { text, width, blocks, height: y + Math.max(0, below) };
}

/** The width that an entry takes with its first block in a single row, in px. */
export function naturalWidth({ ground, blocks: [first] }: EntryText): number {
  const widths = (first?.fragments ?? []).map((fragment) => snug(setFragment(fragment, Number.POSITIVE_INFINITY)));
  const padding = ground ? 2 * entryPadding.x : 0;
  return widths.reduce((sum, width) => sum + width + betweenFragments, padding - betweenFragments);
}

function setBlock(block: Block, x: number, y: number, width: number, leftAligned: boolean): SetBlock {
  const padding = block.ground ? blockPadding : { x: 0, y: 0 };
  const room = width - 2 * padding.x;
  const at = { x: x + padding.x, y: y + padding.y };
  const rows =
    block.flow === 'stacked' ? block.fragments.map((fragment) => [setFragment(fragment, room)]) : rowsOf(block, room);
  const fragments: SetFragment[] = [];
  // Rows begin where the author's words do, even where a word of the map itself comes first.
  const mirrored = !leftAligned && rows.some((row) => row.some(({ paragraph }) => paragraph.rightToLeft));
  let top = at.y;
  for (const row of rows) {
    if (top > at.y) top += betweenRows;
    const height = Math.max(...row.map(({ paragraph }) => paragraph.height));
    const baseline = Math.max(...row.map(({ paragraph: { font } }) => baselineOf(font)));
    let used = 0;
    for (const set of row) {
      const left = mirrored && block.flow === 'inline' ? room - used - set.room : used;
      const drop = row.length > 1 ? baseline - baselineOf(set.paragraph.font) : 0;
      fragments.push({ ...set, x: at.x + left, y: top + drop });
      used += set.room + betweenFragments;
    }
    top += height;
  }
  return { block, fragments, box: { x, y, width, height: top + padding.y - y } };
}

/** A fragment that has no place yet. */
export type Unplaced = Omit<SetFragment, 'x' | 'y'>;

/** Side by side where they fit; one of several lines has its row to itself. */
function rowsOf({ fragments }: Block, room: number): readonly (readonly Unplaced[])[] {
  const rows: Unplaced[][] = [];
  let left = 0;
  for (const fragment of fragments) {
    const set = setFragment(fragment, room);
    const needed = snug(set);
    const alone = set.paragraph.lines.length > 1;
    const row = rows.at(-1);
    if (row && !alone && needed <= left) {
      row.push({ ...set, room: needed });
      left -= needed + betweenFragments;
    } else {
      rows.push([alone ? set : { ...set, room: needed }]);
      left = alone ? 0 : room - needed - betweenFragments;
    }
  }
  return rows;
}

/** The width that a fragment takes with the numbers of its sources, in px: one more, because widths are rounded. */
export function snug({ fragment, paragraph }: Unplaced): number {
  return Math.ceil(paragraph.width + notesWidth(fragment)) + 1;
}

/** The numbers of its sources stand behind its last word, and always on the same line as that. */
export function setFragment(fragment: Fragment, room: number): Unplaced {
  const indent = signsWidth(fragment.signs);
  const font = fonts[fragment.font];
  const paragraph = setParagraph(fragment.text, room, font, indent);
  const notes = notesWidth(fragment);
  const last = paragraph.lines.at(-1) ?? '';
  const used = widthOf(last, font) + (paragraph.lines.length === 1 ? indent : 0);
  if (notes === 0 || used + notes <= room) return { fragment, paragraph, room };
  return { fragment, paragraph: setParagraph(fragment.text, room - notes, font, indent), room };
}

/** The numbers of the sources it rests on; undefined: there are none. */
export function notesOf({ sources }: Fragment): string | undefined {
  return sources.length === 0 ? undefined : sources.join(' ');
}

/** In px, with the gap before them; 0 when there are none. */
function notesWidth(fragment: Fragment): number {
  const notes = notesOf(fragment);
  return notes === undefined ? 0 : widthOf(beforeNotes + notes, fonts.note);
}
