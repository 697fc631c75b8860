import { isEmotion, nodesOf } from '@cjm/grammar';
import { called, propertyRange } from './places.ts';
import type { Rule } from './rule.ts';

/** Both ends of the scale, −2 … +2. */
const limit = 2;

export const emotionOutOfRange: Rule = {
  name: 'emotion-out-of-range',
  description: 'Disallow emotions outside the scale from −2 to +2.',
  category: 'correctness',
  severity: 'error',
  fixable: true,
  looksAt: 'file',
  about: ['Emotion'],
  *check({ root }) {
    for (const emotion of nodesOf(root, 'Emotion')) {
      if (!isEmotion(emotion) || emotion.value === undefined || Math.abs(emotion.value) <= limit) continue;
      const range = propertyRange(emotion, 'value');
      const nearest = emotion.value > 0 ? `+${limit}` : `-${limit}`;
      const written = emotion.value > 0 ? `+${emotion.value}` : `${emotion.value}`;
      yield {
        message: `The emotion ${written} at ${called(emotion.$container)} is off the scale: it goes from -${limit} (worst) to +${limit} (best).`,
        range,
        fixes: [{ does: { kind: 'change', what: nearest }, safe: false, edits: [{ range, text: nearest }] }],
      };
    }
  },
};
