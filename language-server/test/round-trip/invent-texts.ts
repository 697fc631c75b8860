import { AstUtils, GrammarAST } from 'langium';
import { grammar } from '../read.ts';
import type { Dice } from './dice.ts';

/** Words that have a meaning of their own, and may be names all the same. */
export const keywords: readonly string[] = AstUtils.streamAllContents(grammar)
  .filter(GrammarAST.isKeyword)
  .map(({ value }) => value)
  .filter((word) => /^[a-z]/.test(word) && word !== 'exit')
  .distinct()
  .toArray();

const words = ['gift-shop', 'x1', 'Ёлка', 'ключ', 'zażółć', 'été', '小林', '𠮷野', 'नमस्ते', 'שלום', 'λόγος', '배송'];

/** Gives names, each once among its kind. */
export type Names = (kind: string) => string;

export function createNames(dice: Dice): Names {
  const taken = new Set<string>();
  return (kind) => {
    const free = (pool: readonly string[]) => pool.filter((name) => !taken.has(`${kind} ${name}`));
    const name = dice.pick(free(dice.chance(60) ? keywords : words.concat(keywords)));
    taken.add(`${kind} ${name}`);
    return name;
  };
}

const firstParts = [
  'Pays by card',
  'Оплата',
  '支付',
  'płaci',
  '"Free"',
  '\\',
  'שלום',
  '👩🏽‍💻',
  '// no comment',
  '42%',
  'journey',
];
const furtherParts = [...firstParts, '"', '"""', '\\n', '\n', '\n', '\n  ', ' ', '{', '}', '→', '\t', "'", ', ', '->'];

/** What people may write between quotation marks: never empty, and with all that could end it early. */
export const inventText = (dice: Dice): string =>
  [dice.pick(firstParts), ...dice.times(4, () => dice.pick(furtherParts))].join('');

export const inventDay = (dice: Dice): string => dice.pick(['2024', '2025-11', '2024-02-29', '2026-05-14']);

export const inventUrl = (dice: Dice): string =>
  dice.pick([
    'https://maps.example/a?b=c#d',
    'http://x.example',
    'mailto:anna@shop.example',
    'https://пример.example/"q"',
  ]);

/** A name and label as in the model, where the name also labels what has no label. */
export function inventNaming(dice: Dice, name: string | undefined): { readonly name?: string; readonly label: string } {
  if (name === undefined) return { label: inventText(dice) };
  return { name, label: dice.chance(30) ? name : inventText(dice) };
}
