import type { Measure, Metric, Value } from '@cjm/grammar/model';
import { type Entry, type Fragment, fragment, type Place } from '../entry.ts';
import { proofOf } from '../evidence.ts';
import { type Lookups, personaSignsOf } from '../lookups.ts';
import type { Sign } from '../marks/sign.ts';
import { valueText } from '../value-text.ts';
import { verdictOf } from '../verdict.ts';
import type { Words } from '../words.ts';
import type { Lane } from './lane.ts';

/** What was measured, what is aimed at, and whether it is reached. */
export const metrics: Lane = {
  name: 'metrics',
  caption: ({ lanes }) => lanes.metrics,
  icon: 'metric',
  entries: (spots, lookups) =>
    spots.flatMap(({ of, place }) => of.measures.map((measure) => toEntry(lookups, measure, place))),
  ofJourney: ({ map, lookups }) => map.measures.map((measure) => toEntry(lookups, measure, { kind: 'journey' })),
};

function toEntry(lookups: Lookups, measure: Measure, place: Place): Entry {
  const ground = place.kind === 'touchpoint' ? {} : { ground: 'noteSoft' as const };
  return {
    id: measure.id,
    place,
    short: true,
    text: {
      look: 'metric',
      round: 6,
      ...ground,
      blocks: [{ flow: 'inline', fragments: measureFragments(lookups, measure) }],
    },
  };
}

/** Value, name, aim: a reader who needs but the number finds it first. Among other facts the name leads. */
export function measureFragments(
  lookups: Lookups,
  measure: Measure,
  among: 'alone' | 'others' = 'alone',
): readonly Fragment[] {
  const metric = lookups.metrics.get(measure.metric);
  const { value, target } = measure;
  const signs = personaSignsOf(lookups, measure.personas).map((persona): Sign => ({ kind: 'persona', persona }));
  const label = metric?.label ?? measure.metric;
  const proof = proofOf(lookups.evidence, measure.sources);
  const aim = target ? [aimFragment(lookups.words, metric, value, target)] : [];
  if (!value) return [fragment(label, { signs, ...proof }), ...aim];
  const number = valueText(lookups.words, value, metric?.unit);
  return among === 'alone'
    ? [fragment(number, { signs, font: 'figure', ...proof }), fragment(label), ...aim]
    : [
        fragment(label, { signs, id: lookups.idOf(measure.id) }),
        fragment(number, { font: 'strong', ...proof }),
        ...aim,
      ];
}

/** Whether the aim is reached stands there as a sign and in words. */
function aimFragment(words: Words, metric: Metric | undefined, value: Value | undefined, target: Value): Fragment {
  const verdict = metric && verdictOf(metric, value, target);
  const told = verdict ? [words.verdicts[verdict]] : [];
  const tone = verdict === undefined ? 'soft' : verdict === 'hit' ? 'gain' : 'pain';
  return fragment([`${words.target} ${valueText(words, target, metric?.unit)}`, ...told].join(' · '), {
    signs: verdict ? [{ kind: 'icon', icon: verdict, tone }] : [],
    font: 'small',
    tone,
  });
}
