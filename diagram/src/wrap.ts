import { isWide } from './other-widths.ts';
import { type Font, graphemesOf, widthOf } from './text.ts';

/**
 * Lines of at most `room` px, broken at spaces, after hyphens and slashes, and between East Asian characters by their
 * own rules (kinsoku); a word that is wider than the room is cut. `text` is legible; its line ends stay.
 * Never empty, and no line but an empty text's is empty.
 */
export function wrap(text: string, room: number, font: Font): readonly string[] {
  const lines = text.split('\n').flatMap((line) => wrapLine(line, room, font));
  const filled = lines.filter((line) => line !== '');
  return filled.length === 0 ? [''] : filled;
}

function wrapLine(text: string, room: number, font: Font): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  const end = () => {
    lines.push(line.trimEnd());
    line = '';
    width = 0;
  };
  for (const word of wordsOf(text)) {
    const visible = widthOf(word.trimEnd(), font);
    if (width > 0 && width + visible > room) end();
    if (visible <= room) {
      if (line === '' && word.trim() === '') continue;
      line += word;
      width += widthOf(word, font);
      continue;
    }
    for (const grapheme of graphemesOf(word)) {
      const advance = widthOf(grapheme, font);
      if (width > 0 && width + advance > room) end();
      line += grapheme;
      width += advance;
    }
  }
  end();
  return lines;
}

/** Pieces that a line may end after; joined they are the text. */
function wordsOf(text: string): readonly string[] {
  if (simple.test(text)) return text.match(/[^ \-/]*(?:[-/]+| +|$)/g)?.filter((word) => word !== '') ?? [];
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

function mayBreak(before: string, after: string): boolean {
  if (space.test(after)) return false;
  if (space.test(before)) return true;
  if (noEnd.test(before) || noStart.test(after)) return false;
  return hyphen.test(before) || standsAlone(before) || standsAlone(after);
}

function standsAlone(grapheme: string): boolean {
  return isWide(grapheme.codePointAt(0) ?? 0) || pictograph.test(grapheme);
}

const space = /^[ \u1680\u2000-\u2006\u2008-\u200b\u205f\u3000]/;
const hyphen = /^[-/\u2010\u2012-\u2014]/;
const pictograph = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f/u;
const noStart =
  /^[\p{Pe}\p{Pf}!%,.:;?\u00a0\u2026\u2030\u2032\u2033\u202f\u2060\u3001\u3002\u3005\u303b\u3041\u3043\u3045\u3047\u3049\u3063\u3083\u3085\u3087\u308e\u3095\u3096\u309b-\u309e\u30a0\u30a1\u30a3\u30a5\u30a7\u30a9\u30c3\u30e3\u30e5\u30e7\u30ee\u30f5\u30f6\u30fb-\u30fe\u31f0-\u31ff\uff01\uff05\uff0c\uff0e\uff1a\uff1b\uff1f\uff61\uff64\uff65\uff70]/u;
const noEnd = /[\p{Ps}\p{Pi}\u00a0\u202f\u2060\u00a3\u00a5$\uff04\uffe1\uffe5]$/u;
