import { type Emotion, emotionsOf, stagesOf, touchpointsOf } from '@cjm/grammar';
import type { AstNode } from 'langium';
import { called, headRange } from './places.ts';
import type { Problem, Rule } from './rule.ts';

/** At most one per persona and place; one with `for` beats one without, so only equals clash. */
export const duplicateEmotion: Rule = {
  name: 'duplicate-emotion',
  description: 'Disallow two emotions of one persona at one place.',
  category: 'correctness',
  severity: 'error',
  looksAt: 'journey',
  *check({ journey }, { document }) {
    for (const place of stagesOf(journey).flatMap((stage) => [stage, ...touchpointsOf(stage)])) {
      const first = new Map<AstNode | undefined, Emotion>();
      for (const emotion of emotionsOf(place)) {
        const who =
          emotion.personas.length > 0 ? emotion.personas.flatMap((persona) => persona.ref ?? []) : [undefined];
        const clash = who.find((persona) => first.has(persona));
        const earlier = first.get(clash);
        if (earlier) yield problem(emotion, earlier, clash && called(clash), called(place), document.uri.toString());
        for (const persona of who) if (!first.has(persona)) first.set(persona, emotion);
      }
    }
  },
};

function problem(emotion: Emotion, earlier: Emotion, who: string | undefined, place: string, uri: string): Problem {
  return {
    message: `${who ?? 'Everyone'} has another emotion at ${place} already: keep one, or say with "for" whose each is.`,
    range: headRange(emotion),
    related: [{ uri, range: headRange(earlier), message: 'This is the first.' }],
  };
}
