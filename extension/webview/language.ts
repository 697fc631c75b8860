import { type Language, languageOf } from '@cjm/grammar/wording';
import { pageWordsOf } from './words.ts';

/** What page and tools speak: as VS Code does. The picture has a setting of its own. */
export const language: Language = languageOf(document.documentElement.lang);

export const words = pageWordsOf(language);
