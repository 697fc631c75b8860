import type { FixDeed } from '@cjm/grammar';
import type { TableLike } from '@cjm/grammar/wording';
import { en } from './fix-words/en.ts';

export type FixWords = TableLike<typeof en>;

/** What a fix does, as the entry of a menu: `Change to "anna"`; in English if no other words are given. */
export function tellFix(does: FixDeed, words: FixWords = en): string {
  return 'what' in does ? words[does.kind](does.what) : words[does.kind];
}
