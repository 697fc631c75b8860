import type { Language, TableLike } from '@cjm/grammar/wording';
import { en } from './words/en.ts';
import { pl } from './words/pl.ts';
import { ru } from './words/ru.ts';
import { zh } from './words/zh.ts';

/** What the server says to who sits at an editor. */
export type EditorWords = TableLike<typeof en>;

const tables: Readonly<Record<Language, EditorWords>> = { en, ru, pl, zh };

export function editorWordsOf(language: Language): EditorWords {
  return tables[language];
}
