import { stagesOf, touchpointsOf } from '@cjm/grammar';
import { called, propertyRange } from './places.ts';
import type { Rule } from './rule.ts';

const options = {
  words: {
    type: 'array',
    items: { type: 'string' },
    default: [
      ...['we', 'our', 'wir', 'unser', 'unsere', 'nous', 'notre', 'nosotros', 'nuestro', 'nuestra', 'noi', 'nostro'],
      ...['nostra', 'nós', 'nosso', 'nossa', 'nasz', 'nasza', 'nasze', 'мы', 'наш', 'наша', 'наше', 'наши', 'نحن'],
      ...['我们', '我們', '弊社', '私たち', '저희', '우리'],
    ],
    description: 'Words with which the company speaks, at the beginning of a label, whatever their case.',
  },
} as const;

/** Words can only be guessed at: off unless asked for, and the list is there to be replaced by one's own. */
export const companyVoice: Rule<typeof options> = {
  name: 'company-voice',
  description: 'Disallow touchpoints that are worded from the company’s side.',
  category: 'style',
  severity: 'info',
  off: true,
  options,
  looksAt: 'journey',
  *check({ journey }, _, { options: { words } }) {
    const own = words.map((word) => word.normalize('NFC').toLowerCase());
    for (const place of stagesOf(journey).flatMap(touchpointsOf)) {
      const label = place.label?.normalize('NFC').trim().toLowerCase() ?? '';
      if (!own.some((word) => beginsWith(label, word))) continue;
      yield {
        message: `${called(place)} is what the company does: word it as what the customer does or meets.`,
        range: propertyRange(place, 'label'),
      };
    }
  },
};

/** The word ends where its script says so; what is written without spaces ends anywhere. */
function beginsWith(label: string, word: string): boolean {
  if (word === '' || !label.startsWith(word)) return false;
  const isSpaced = /[\p{Lu}\p{Ll}\p{Script=Arabic}\p{Script=Hebrew}\p{N}]$/u.test(word);
  return !isSpaced || !/^[\p{L}\p{M}\p{N}]/u.test(label.slice(word.length));
}
