import { isPlainWord, mayHyphenate } from './hyphenate.ts';
import { isWide } from './other-widths.ts';
import { type Font, graphemesOf, widthOf } from './text.ts';

/**
 * Lines of at most `room` px, broken at spaces, after hyphens and slashes, and between East Asian characters by their
 * own rules (kinsoku); a word that is wider than the room is cut, with a hyphen between syllables. `text` is legible; its line ends stay.
 *
 * The first line begins after `indent` px, and is empty where nothing fits beside the indent. Otherwise a line is
 * empty only when the whole text is.
 */
export function wrap(text: string, room: number, font: Font, indent = 0): readonly string[] {
  const lines = text.split('\n').flatMap((line, i) => wrapLine(line, room, font, i === 0 ? indent : 0));
  const filled = lines.filter((line, i) => line !== '' || (i === 0 && indent > 0));
  return filled.length === 0 ? [''] : filled;
}

function wrapLine(text: string, room: number, font: Font, indent: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let width = indent;
  const end = () => {
    lines.push(line.trimEnd());
    line = '';
    width = 0;
  };
  for (const word of piecesOf(text)) {
    const visible = widthOf(word.trimEnd(), font);
    if (width > 0 && width + visible > room) end();
    if (visible <= room) {
      if (line === '' && word.trim() === '') continue;
      line += word;
      width += widthOf(word, font);
      continue;
    }
    for (const part of cutWord(word, room, font)) {
      if (line !== '') end();
      line = part;
      width = widthOf(part, font);
    }
  }
  end();
  return lines;
}

/** A word in parts that are no wider than the room. */
function cutWord(word: string, room: number, font: Font): readonly string[] {
  const all = graphemesOf(word);
  const parts: string[] = [];
  let start = 0;
  let width = 0;
  for (let i = 0; i < all.length; i++) {
    const advance = widthOf(all[i] ?? '', font);
    if (i > start && width + advance > room) {
      const at = isPlainWord(word) ? lastSyllable(all, start, i, room, font) : undefined;
      parts.push(at === undefined ? all.slice(start, i).join('') : withHyphen(all, start, at));
      start = at ?? i;
      i = start;
      width = widthOf(all[i] ?? '', font);
    } else width += advance;
  }
  return [...parts, all.slice(start).join('')];
}

/** Where the last syllable begins between these two places that leaves room for a hyphen before it. */
function lastSyllable(
  all: readonly string[],
  start: number,
  end: number,
  room: number,
  font: Font,
): number | undefined {
  for (let at = end; at > start + 1; at--) {
    if (mayHyphenate(all, at) && widthOf(withHyphen(all, start, at), font) <= room) return at;
  }
  return undefined;
}

function withHyphen(all: readonly string[], start: number, end: number): string {
  return `${all.slice(start, end).join('')}-`;
}

/** Pieces that a line may end after; joined they are the text. */
export function piecesOf(text: string): readonly string[] {
  if (simple.test(text)) return text.split(simpleBreak);
  if (spaced.test(text)) return text.split(spacedBreak);
  const words: string[] = [];
  let word = '';
  let last = '';
  for (const grapheme of graphemesOf(text)) {
    if (word !== '' && mayBreak(last, grapheme)) {
      words.push(word);
      word = '';
    }
    word += grapheme;
    last = grapheme;
  }
  if (word !== '') words.push(word);
  return words;
}

/** Latin alone needs no look at each character's neighbours. */
const simple = /^[ -~\u00a1-\u02ff]*$/;
const simpleBreak = /(?<= )(?=[^ ])|(?<=[A-Za-z0-9\u00c0-\u02ff][-/])(?=[A-Za-z\u00c0-\u02ff])/;

/** Greek, Cyrillic, quotation marks and the ellipsis, where there is neither hyphen nor slash, break at spaces alone. */
const spaced = /^[ -,.0-~\u00a1-\u02ff\u0370-\u0482\u048a-\u052f\u2018-\u201f\u2026\u2212\u20ac]*$/;
const spacedBreak = /(?<= )(?=[^ ])/;

function mayBreak(before: string, after: string): boolean {
  if (space.test(after)) return false;
  if (space.test(before)) return true;
  if (noEnd.test(before) || noStart.test(after)) return false;
  return (hyphen.test(before) && letter.test(after)) || standsAlone(before) || standsAlone(after);
}

function standsAlone(grapheme: string): boolean {
  return isWide(grapheme.codePointAt(0) ?? 0) || pictograph.test(grapheme);
}

const space = /^[ \u1680\u2000-\u2006\u2008-\u200b\u205f\u3000]/;
const letter = /^\p{L}/u;
const hyphen = /^[-/\u2010\u2012-\u2014]/;
const pictograph = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f/u;
const noStart =
  /^[\p{Pe}\p{Pf}!%,.:;?\u00a0\u2026\u2030\u2032\u2033\u202f\u2060\u3001\u3002\u3005\u303b\u3041\u3043\u3045\u3047\u3049\u3063\u3083\u3085\u3087\u308e\u3095\u3096\u309b-\u309e\u30a0\u30a1\u30a3\u30a5\u30a7\u30a9\u30c3\u30e3\u30e5\u30e7\u30ee\u30f5\u30f6\u30fb-\u30fe\u31f0-\u31ff\uff01\uff05\uff0c\uff0e\uff1a\uff1b\uff1f\uff61\uff64\uff65\uff70]/u;
const noEnd = /[\p{Ps}\p{Pi}\u00a0\u202f\u2060\u00a3\u00a5$\uff04\uffe1\uffe5]$/u;
