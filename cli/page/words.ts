import type { Language } from '@cjm/grammar/wording';
import { en, type PageWords } from './words/en.ts';
import { pl } from './words/pl.ts';
import { ru } from './words/ru.ts';
import { zh } from './words/zh.ts';

export type { PageWords } from './words/en.ts';

const tables: Readonly<Record<Language, PageWords>> = { en, ru, pl, zh };

export function pageWordsOf(language: Language): PageWords {
  return tables[language];
}
