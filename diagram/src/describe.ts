import type { JourneyMap } from '@cjm/grammar/model';
import { signed } from './signed.ts';

/** The map told in words, for those who cannot see the picture. */
export function describe(map: JourneyMap): string {
  const who = map.personas.map((persona) => persona.label).join(', ');
  const stages = map.stages.map((stage, i) => {
    const touchpoints = stage.touchpoints.map((touchpoint) => {
      const feelings = touchpoint.emotions.map(({ persona, value, word }) => {
        const name = map.personas.find(({ id }) => id === persona)?.label ?? persona;
        return `${name} ${signed(value)}${word ? ` ${word}` : ''}`;
      });
      return feelings.length === 0 ? touchpoint.label : `${touchpoint.label} (${feelings.join('; ')})`;
    });
    return `${i + 1}. ${stage.label}: ${touchpoints.join(', ') || 'no touchpoints'}.`;
  });
  return [`Customer journey map${who ? ` of ${who}` : ''}.`, map.scenario ?? '', ...stages]
    .filter((part) => part !== '')
    .join('\n');
}
