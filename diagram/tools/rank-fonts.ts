import { basename } from 'node:path';

/**
 * Files of fonts, the likeliest for a script first: those named after it, then those known for many scripts, then the
 * rest. Whether one has the letters is seen when it is opened.
 *
 * @param script as `scriptOf` names it
 */
export function rankFonts(paths: readonly string[], script: string, weight: 400 | 600): readonly string[] {
  const hints = hintsFor(script);
  const ranked = paths.map((path) => ({ path, rank: rankOf(basename(path).toLowerCase(), hints, weight) }));
  return ranked.toSorted((a, b) => a.rank - b.rank || (a.path < b.path ? -1 : 1)).map(({ path }) => path);
}

const known: Readonly<Record<string, readonly string[]>> = {
  'Chinese, Japanese or Korean': ['cjk', 'pingfang', 'hiragino', 'applesdgothic', 'msyh', 'malgun', 'yugoth', 'wqy'],
  Emoji: ['emoji'],
  symbols: ['symbols', 'seguisym', 'math', 'dejavusans'],
};

const ofManyScripts = [
  'arialuni',
  'arial unicode',
  'notosans-',
  'segoeui',
  'nirmala',
  'dejavusans',
  'freesans',
  'arial',
];

function hintsFor(script: string): readonly string[] {
  const own = known[script] ?? [script.toLowerCase().replaceAll(' ', '')];
  return [...own.map((name) => `notosans${name}`), ...own.map((name) => `noto${name}`), ...own, ...ofManyScripts];
}

function rankOf(name: string, hints: readonly string[], weight: 400 | 600): number {
  const plain = name.replaceAll(/[ _]/g, '');
  const place = hints.findIndex((hint) => plain.includes(hint.replaceAll(' ', '')));
  const bold = /bold|semibold|bd\./.test(plain);
  const odd = /italic|oblique|mono|light|thin|black|serif|condensed/.test(plain) && !plain.includes('notocoloremoji');
  return (place < 0 ? hints.length : place) * 4 + (odd ? 2 : 0) + (bold === (weight === 600) ? 0 : 1);
}
