import type { Language } from '@cjm/grammar/wording';
import { en, type ToolWords } from './words/en.ts';
import { pl } from './words/pl.ts';
import { ru } from './words/ru.ts';
import { zh } from './words/zh.ts';

export type { ToolWords } from './words/en.ts';

const tables: Readonly<Record<Language, ToolWords>> = { en, ru, pl, zh };

export function toolWordsOf(language: Language = 'en'): ToolWords {
  return tables[language];
}
