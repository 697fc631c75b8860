import type { Language, TableLike } from '@cjm/grammar/wording';
import { en } from './words/en.ts';
import { pl } from './words/pl.ts';
import { ru } from './words/ru.ts';
import { zh } from './words/zh.ts';

/** What the page says around the picture and its tools. */
export type PageWords = TableLike<typeof en>;

const tables: Readonly<Record<Language, PageWords>> = { en, ru, pl, zh };

export function pageWordsOf(language: Language): PageWords {
  return tables[language];
}
