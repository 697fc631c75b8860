import type { Language } from './languages.ts';
import { en } from './words/en.ts';
import { pl } from './words/pl.ts';
import { ru } from './words/ru.ts';

/** The shape of a table of words: the same in every language. */
export type TableLike<Table> = Table extends (...given: infer Given) => string
  ? (...given: Given) => string
  : Table extends string
    ? string
    : { readonly [Key in keyof Table]: TableLike<Table[Key]> };

/** What the picture itself says. */
export type Words = TableLike<typeof en>;

const tables: Readonly<Record<Language, Words>> = { en, ru, pl };

/** Always the same object for a language: what is remembered may depend on it. */
export function wordsOf(language: Language = 'en'): Words {
  return tables[language];
}
