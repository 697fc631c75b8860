import type { Language, TableLike } from '@cjm/grammar/wording';
import { en } from './words/en.ts';
import { pl } from './words/pl.ts';
import { ru } from './words/ru.ts';
import { zh } from './words/zh.ts';

/** What the picture itself says. */
export type Words = TableLike<typeof en>;

const tables: Readonly<Record<Language, Words>> = { en, ru, pl, zh };

/** Always the same object for a language: what is remembered may depend on it. */
export function wordsOf(language: Language = 'en'): Words {
  return tables[language];
}
