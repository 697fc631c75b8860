import { cut, type Example, examples, type Piece } from './pieces.ts';
import { createRandom, type Random } from './random.ts';

export const mistakeKinds = [
  'letter',
  'quote',
  'closing brace',
  'opening brace',
  'doubled word',
  'wrong block',
] as const;
export type MistakeKind = (typeof mistakeKinds)[number];

/** An example with one mistake in it. */
export interface Mistake {
  readonly kind: MistakeKind;
  readonly name: string;
  readonly text: string;
  /** Zero-based lines on which a reader would look for it. */
  readonly lines: readonly number[];
  /** What a message that names the mistake says. */
  readonly named: RegExp;
  /** What was done, for the report. */
  readonly done: string;
}

/** One mistake of a kind in an example that has a place for it; the same for the same seed. */
export function makeMistake(seed: number, kind: MistakeKind, words: ReadonlySet<string>): Mistake {
  const random = createRandom(seed);
  for (;;) {
    const example = random.pick(examples);
    const mistake = make(random, kind, example, words);
    if (mistake) return { kind, name: example.name, ...mistake };
  }
}

type Made = Omit<Mistake, 'kind' | 'name'> | undefined;

function make(random: Random, kind: MistakeKind, { text }: Example, words: ReadonlySet<string>): Made {
  const pieces = cut(text);
  const keywords = pieces.filter((piece, at) => piece.kind === 'word' && isKeyword(pieces, at, words));
  switch (kind) {
    case 'letter':
      return misspell(random, text, random.pick(keywords));
    case 'quote':
      return loseQuote(random, text, pieces);
    case 'closing brace':
      return loseClosing(random, text, pieces);
    case 'opening brace':
      return loseOpening(random, text, pieces);
    case 'doubled word':
      return double(text, random.pick(keywords));
    case 'wrong block':
      return misplace(random, text);
  }
}

/** The words that stand for themselves: not names, which may be spelled like a keyword. */
function isKeyword(pieces: readonly Piece[], at: number, words: ReadonlySet<string>): boolean {
  const piece = pieces[at];
  const before = pieces.slice(0, at).findLast(({ kind }) => kind !== 'space' && kind !== 'comment');
  const startsLine = pieces[at - 1]?.image.includes('\n') ?? true;
  if (!piece || piece.image.length < 2 || !words.has(piece.image)) return false;
  return startsLine || before?.kind === 'text' || before?.image === '{';
}

function misspell(random: Random, text: string, word: Piece): Made {
  const at = random.below(word.image.length - 1);
  const [one = '', other = ''] = [word.image[at], word.image[at + 1]];
  if (one === other) return undefined;
  const written = word.image.slice(0, at) + other + one + word.image.slice(at + 2);
  return {
    text: replaced(text, word, written),
    lines: [lineOf(text, word.offset)],
    named: new RegExp(`"${written}"`),
    done: `${word.image} became ${written}`,
  };
}

function loseQuote(random: Random, text: string, pieces: readonly Piece[]): Made {
  const piece = random.pick(pieces.filter(({ kind, image }) => kind === 'text' && !image.startsWith('"""')));
  const opening = random.chance(50);
  const inside = opening ? piece.image.slice(1) : piece.image.slice(0, -1);
  const [first = ''] = inside.split(/[\s"]/);
  return {
    text: replaced(text, piece, inside),
    lines: [lineOf(text, piece.offset)],
    // Either what is missing or the bare text.
    named: new RegExp(`quot|"${first.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}`, 'u'),
    done: `${piece.image} lost its ${opening ? 'first' : 'last'} quote`,
  };
}

function loseClosing(random: Random, text: string, pieces: readonly Piece[]): Made {
  const piece = random.pick(pieces.filter(({ image }) => image === '}'));
  const open = openingOf(pieces, piece);
  const before = pieces.findLast(({ offset, kind }) => offset < piece.offset && kind !== 'space' && kind !== 'comment');
  if (!open || !before) return undefined;
  return {
    text: replaced(text, piece, ''),
    // Where it stood, where the block's last thing stands, or where the block begins.
    lines: [piece, before, open].map(({ offset }) => lineOf(text, offset)),
    named: /\}|not closed/,
    done: `lost the closing brace of line ${lineOf(text, piece.offset) + 1}`,
  };
}

function openingOf(pieces: readonly Piece[], closing: Piece): Piece | undefined {
  const open: Piece[] = [];
  for (const piece of pieces) {
    if (piece === closing) return open.at(-1);
    if (piece.image === '{') open.push(piece);
    if (piece.image === '}') open.pop();
  }
  return undefined;
}

function loseOpening(random: Random, text: string, pieces: readonly Piece[]): Made {
  const piece = random.pick(pieces.filter(({ image }) => image === '{'));
  return {
    text: replaced(text, piece, ''),
    lines: [lineOf(text, piece.offset)],
    named: /\{/,
    done: `lost the opening brace of line ${lineOf(text, piece.offset) + 1}`,
  };
}

const double = (text: string, word: Piece): Made => ({
  text: replaced(text, word, `${word.image} ${word.image}`),
  lines: [lineOf(text, word.offset)],
  named: new RegExp(`"${word.image}"`),
  done: `${word.image} stands twice`,
});

/** Words that start a statement of a line, each with a block (by the word that opens it) where it can't stand. */
const strangers: readonly (readonly [line: string, block: string])[] = [
  ['touchpoint "Lost"', 'journey'],
  ['stage "Lost"', 'stage'],
  ['stage "Lost"', 'touchpoint'],
  ['persona lost "Lost"', 'journey'],
  ['persona lost "Lost"', 'stage'],
  ['channel lost "Lost"', 'touchpoint'],
  ['journey lost "Lost" { }', 'stage'],
  ['segment "Lost"', 'touchpoint'],
  ['role "Lost"', 'journey'],
  ['share 12%', 'stage'],
  ['emotion +1', 'journey'],
  ['emotion +1', 'persona'],
  ['via lost', 'touchpoint'],
  ['scenario "Lost"', 'stage'],
  ['goal "Lost"', 'touchpoint'],
  ['moment-of-truth', 'journey'],
  ['effort low', 'touchpoint'],
  ['path lost: a -> b', 'stage'],
  ['touchpoint "Lost" { emotion +1 }', 'opportunity'],
  ['backstage "Lost"', 'persona'],
];

/** A line of its own at the top of a block where its statement can't stand. */
function misplace(random: Random, text: string): Made {
  const [line, block] = random.pick(strangers);
  const lines = text.split('\n');
  const homes = lines.flatMap((each, at) => (new RegExp(`^\\s*${block}\\b.*\\{$`).test(each) ? at : []));
  if (homes.length === 0) return undefined;
  const home = random.pick(homes);
  const indent = /^\s*/.exec(lines[home + 1] ?? '')?.[0] ?? '';
  return {
    text: lines.toSpliced(home + 1, 0, indent + line).join('\n'),
    lines: [home + 1],
    named: new RegExp(`"${line.split(' ')[0]}"`),
    done: `${line} in the ${block} of line ${home + 1}`,
  };
}

const replaced = (text: string, { offset, image }: Piece, by: string): string =>
  text.slice(0, offset) + by + text.slice(offset + image.length);

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length - 1;
