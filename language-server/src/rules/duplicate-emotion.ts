import { type Emotion, emotionsOf, type Persona, stagesOf, touchpointsOf } from '@cjm/grammar';
import { called, headRange } from './places.ts';
import type { Rule } from './rule.ts';

/** At most one per persona and place; one with `for` beats one without, so only equals clash. */
export const duplicateEmotion: Rule = {
  name: 'duplicate-emotion',
  description: 'Disallow two emotions of one persona at one place.',
  category: 'correctness',
  severity: 'error',
  looksAt: 'journey',
  about: ['Emotion'],
  *check({ journey }, { document }) {
    for (const place of stagesOf(journey).flatMap((stage) => [stage, ...touchpointsOf(stage)])) {
      if (place.items.length < 2) continue;
      for (const { emotion, earlier, who } of clashes(emotionsOf(place))) {
        const message =
          who === 'all'
            ? `${called(place)} has another emotion of everyone: keep one, or say with "for" whose it is.`
            : `${called(who)} has another emotion at ${called(place)}: keep one of them.`;
        const first = { uri: document.uri.toString(), range: headRange(earlier), message: 'This is the first.' };
        yield { message, range: headRange(emotion), related: [first] };
      }
    }
  },
};

interface Clash {
  readonly emotion: Emotion;
  readonly earlier: Emotion;
  readonly who: Persona | 'all';
}

/** Each emotion that repeats an earlier one, once. A `for` whose names are all unknown is nobody's yet. */
function clashes(emotions: readonly Emotion[]): Clash[] {
  if (emotions.length < 2) return [];
  const first = new Map<Persona | 'all', Emotion>();
  const found: Clash[] = [];
  for (const emotion of emotions) {
    let clash: Clash | undefined;
    for (const who of whoseOf(emotion)) {
      if (!who) continue;
      const earlier = first.get(who);
      if (!earlier) first.set(who, emotion);
      else if (earlier !== emotion) clash ??= { emotion, earlier, who };
    }
    if (clash) found.push(clash);
  }
  return found;
}

const whoseOf = ({ personas }: Emotion): readonly (Persona | 'all' | undefined)[] =>
  personas.length === 0 ? ['all'] : personas.map(({ ref }) => ref);
