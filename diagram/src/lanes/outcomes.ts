import type { Context } from '../context.ts';
import { type Entry, fragment, type Place } from '../entry.ts';
import { fullProofOf } from '../evidence.ts';
import { type Lookups, personaSignsOf } from '../lookups.ts';
import type { IconName } from '../marks/icon.ts';
import type { Sign } from '../marks/sign.ts';
import { oncePer } from '../once-per.ts';
import type { Outcome, Worry } from '../outcomes.ts';
import type { Paint } from '../theme.ts';
import type { Lane } from './lane.ts';

/** What becomes of the pains and needs of the journey that the map is compared with. */
export const outcomes: Lane = {
  name: 'pains',
  row: 'outcomes',
  caption: ({ lanes }) => lanes.outcomes,
  group: ({ states }) => states.current,
  icon: 'answered',
  hanging: true,
  tied: true,
  ofJourney: (context) => {
    const { comparison, lookups } = context;
    if (!comparison) return [];
    const placeOf = placesOf(context);
    const entries = comparison.worries.map((worry) => toEntry(worry, lookups, placeOf(worry)));
    return entries.toSorted((a, b) => rankOf(a) - rankOf(b));
  },
};

const ranks = { touchpoint: 0, stage: 2, journey: 4 } as const satisfies Record<Place['kind'], number>;

/** Next to the curves stands what has a point on them, and pains before needs: they are what pulls the curves down. */
function rankOf(entry: Entry): number {
  return ranks[entry.place.kind] + (isPain(entry) ? 0 : 1);
}

/** Of the entries of this lane: whether it is a pain. */
export function isPain({ text }: Entry): boolean {
  return text.look.endsWith('-pain');
}

/** Below the touchpoint of the same name, else in the stage of the same name. */
function placesOf({ spots }: Context): (worry: Worry) => Place {
  const places = new Map(spots.flat().map(({ of, place }) => [of.id, place]));
  return ({ touchpoint = '', stage = '' }) => places.get(touchpoint) ?? places.get(stage) ?? { kind: 'journey' };
}

const looks = {
  answered: { tone: 'gain', ground: 'gainSoft' },
  remains: { tone: 'pain', ground: 'painSoft' },
  open: { tone: 'pain', ground: 'painSoft' },
} as const satisfies Record<Outcome, { readonly tone: Paint; readonly ground: Paint }>;

const toEntry = oncePer((worry: Worry, lookups: Lookups, place: Place): Entry => {
  const { id, called, remark, persona, outcome, by } = worry;
  const { tone, ground } = looks[outcome];
  const icon = (name: IconName, of: Paint): Sign => ({ kind: 'icon', icon: name, tone: of });
  const who = personaSignsOf(lookups, persona === undefined ? remark.personas : [persona]);
  const mark = lookups.marks.get(remark.id);
  const signs: readonly Sign[] = [
    ...who.map((sign): Sign => ({ kind: 'persona', persona: sign })),
    icon(remark.kind === 'need' ? 'need' : 'pain', 'soft'),
    ...(mark ? [{ kind: 'mark', mark, tone: 'soft' } as const] : []),
  ];
  const told = fragment(lookups.words.outcomes[outcome], { signs: [icon(outcome, tone)], font: 'smallStrong', tone });
  const text = fragment(remark.text, { signs, ...fullProofOf(lookups.evidence, remark.sources) });
  const answers = by.map(({ label }) =>
    fragment(label, { signs: [icon('opportunity', 'soft')], font: 'small', tone: 'soft' }),
  );
  return {
    id,
    called,
    place,
    text: {
      look: `${outcome}-${remark.kind}`,
      ground,
      round: 6,
      blocks: [{ flow: 'stacked', fragments: [told, text, ...answers] }],
    },
  };
});
