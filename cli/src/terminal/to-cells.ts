import stringWidth from 'fast-string-width';
import { visible } from './visible.ts';

/** What a terminal shows for one grapheme of a line. */
export interface Cell {
  readonly text: string;
  /** Terminal columns. */
  readonly width: number;
  /** UTF-16 offsets of the grapheme in the line, half-open. */
  readonly from: number;
  readonly to: number;
}

const tabStop = 4;
const command = /^##\w*\[/;
/** UTF-16 units that `##vso[` and its like may have. */
const longestCommand = 24;
/** In such a line every character is a grapheme. */
const isPlain = /^[\t -~]*$/;
/** Made when it is needed: that alone takes longer than to read a cache. */
let segmenter: Intl.Segmenter | undefined;

/** Cuts a line into what a terminal shows: tabs as spaces, dangerous characters as their code points. */
export function toCells(line: string): readonly Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  for (const [index, segment] of graphemesOf(line)) {
    const text = segment === '\t' ? ' '.repeat(tabStop - (column % tabStop)) : shown(segment, line, index);
    const width = stringWidth(text);
    cells.push({ text, width, from: index, to: index + segment.length });
    column += width;
  }
  return cells;
}

/** Each with its UTF-16 offset. */
function graphemesOf(line: string): Iterable<readonly [index: number, segment: string]> {
  if (isPlain.test(line)) return line.split('').entries();
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(line), ({ index, segment }) => [index, segment]);
}

/** What is harmless alone may be the start of a command to a build log, see `visible`. */
function shown(segment: string, line: string, index: number): string {
  return segment === '#' && command.test(line.slice(index, index + longestCommand)) ? '<U+0023>' : visible(segment);
}
