import type { Language } from '@cjm/grammar/wording';
import { type EditorWords, en } from './words/en.ts';
import { pl } from './words/pl.ts';
import { ru } from './words/ru.ts';
import { zh } from './words/zh.ts';

export type { EditorWords } from './words/en.ts';

const tables: Readonly<Record<Language, EditorWords>> = { en, ru, pl, zh };

export function editorWordsOf(language: Language): EditorWords {
  return tables[language];
}
