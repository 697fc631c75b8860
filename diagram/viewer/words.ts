import type { Language, TableLike } from '@cjm/grammar/wording';
import { en } from './words/en.ts';
import { pl } from './words/pl.ts';
import { ru } from './words/ru.ts';
import { zh } from './words/zh.ts';

/** What the viewer's tools say. */
export type ToolWords = TableLike<typeof en>;

const tables: Readonly<Record<Language, ToolWords>> = { en, ru, pl, zh };

export function toolWordsOf(language: Language = 'en'): ToolWords {
  return tables[language];
}
