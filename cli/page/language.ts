import { type Language, languageOf } from '@cjm/grammar/wording';
import { pageWordsOf } from './words.ts';

/** What page, tools and pictures speak: as `cjm serve` was asked for, in the address. */
export const language: Language = languageOf(new URLSearchParams(location.search).get('language') ?? undefined);

export const words = pageWordsOf(language);
