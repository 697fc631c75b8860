import type { Random } from './random.ts';

/** Replaces `length` characters at the offset by the text. */
export interface TextChange {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

const typed: readonly string[] = [
  '"', '{', '}', ' ', '\n', 'a', '-', '>', '1', '\u201c', '\u043f', '\ud83d\ude00', '//', '/*',
]; // biome-ignore format: a table reads better in rows

/** What a hand does: a key, a key back, a word, a line gone, something pasted. */
export function randomChange(random: Random, text: string, words: readonly string[]): TextChange {
  const offset = random.below(text.length + 1);
  switch (random.below(5)) {
    case 0:
      return { offset, length: 0, text: random.pick(typed) };
    case 1:
      return { offset, length: Math.min(1 + random.below(3), text.length - offset), text: '' };
    case 2:
      return { offset, length: 0, text: ` ${random.pick(words)} ` };
    case 3: {
      const start = text.lastIndexOf('\n', offset - 1) + 1;
      const end = text.indexOf('\n', offset);
      return { offset: start, length: (end < 0 ? text.length : end + 1) - start, text: '' };
    }
    default: {
      const from = random.below(text.length + 1);
      return { offset, length: random.below(20) % (text.length - offset + 1), text: text.slice(from, from + 40) };
    }
  }
}

/** The change that takes this one back, given the text before it. */
export const undoing = ({ offset, length, text }: TextChange, before: string): TextChange => ({
  offset,
  length: text.length,
  text: before.slice(offset, offset + length),
});
