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
  *check({ journey }, { document }) {
    for (const place of stagesOf(journey).flatMap((stage) => [stage, ...touchpointsOf(stage)])) {
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
  return emotions.flatMap((emotion) => {
    const named = emotion.personas.flatMap((persona) => persona.ref ?? []);
    const whose: (Persona | 'all')[] = emotion.personas.length === 0 ? ['all'] : [...new Set(named)];
    const clash = whose.flatMap((who) => {
      const earlier = first.get(who);
      return earlier ? { emotion, earlier, who } : [];
    });
    for (const who of whose) if (!first.has(who)) first.set(who, emotion);
    return clash.slice(0, 1);
  });
}
