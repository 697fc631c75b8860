import type { Opportunity, Result, Solution } from '@cjm/grammar/model';
import type { Context } from '../context.ts';
import { type Block, type Entry, type Fragment, fragment, type Place } from '../entry.ts';
import { proofOf } from '../evidence.ts';
import type { Lookups } from '../lookups.ts';
import type { IconName } from '../marks/icon.ts';
import type { Sign } from '../marks/sign.ts';
import { oncePer } from '../once-per.ts';
import { shortAddress } from '../short-address.ts';
import { signed } from '../signed.ts';
import type { Spot } from '../spots.ts';
import type { Paint } from '../theme.ts';
import { valueText } from '../value-text.ts';
import type { Words } from '../words.ts';
import type { Lane } from './lane.ts';
import { linkTo } from './link-to.ts';
import { measureFragments } from './metrics.ts';

/** What could be better, and what is done about it. */
export const opportunities: Lane = {
  name: 'opportunities',
  caption: ({ lanes }) => lanes.opportunities,
  icon: 'opportunity',
  hanging: true,
  ofJourney: (context) => {
    const placeOf = placesOf(context);
    return context.map.opportunities.map((opportunity) => toEntry(opportunity, context.lookups, placeOf(opportunity)));
  },
};

/** Where it is written; one written on the journey stands below the first remark it answers. */
function placesOf({ spots }: Context): (opportunity: Opportunity) => Place {
  const places = new Map(spots.flat().map(({ of, place }) => [of.id, place]));
  const placesOfRemarks = new Map(spots.flatMap((each) => remarkPlaces(each)));
  return ({ within, answers }) =>
    (within === undefined
      ? answers.map((id) => placesOfRemarks.get(id)).find((place) => place !== undefined)
      : places.get(within)) ?? journey;
}

const journey: Place = { kind: 'journey' };

const remarkPlaces = oncePer((spots: readonly Spot[]) =>
  spots.flatMap(({ of, place }) => of.remarks.map(({ id }) => [id, place] as const)),
);

const toEntry = oncePer((opportunity: Opportunity, lookups: Lookups, place: Place): Entry => {
  const tone = 'opportunity';
  const signs = opportunity.answers.flatMap((id): readonly Sign[] => {
    const mark = lookups.marks.get(id);
    return mark === undefined ? [] : [{ kind: 'mark', mark, tone }];
  });
  const facts = [...standing(lookups, opportunity), ...resultsOf(lookups, opportunity.results)];
  return {
    id: opportunity.id,
    place,
    text: {
      look: 'opportunity',
      ground: 'opportunitySoft',
      round: 6,
      blocks: [
        { flow: 'stacked', fragments: [fragment(opportunity.label, { signs })] },
        ...(facts.length > 0 ? [{ flow: 'inline', fragments: facts } as const] : []),
        ...opportunity.solutions.map((solution) => toBlock(lookups, solution)),
      ],
    },
  };
});

function toBlock(lookups: Lookups, solution: Solution): Block {
  const { status, since, ticket, informed, measures } = solution;
  const told = informed.flatMap((id) => lookups.actors.get(id)?.label ?? []);
  return {
    id: lookups.idOf(solution.id),
    ground: 'card',
    flow: 'inline',
    fragments: [
      ...(status
        ? [
            small([lookups.words.statuses[status], since].filter((part) => part !== undefined).join(' '), {
              signs: [icon(status, looks[status])],
              font: 'smallStrong',
              tone: looks[status],
            }),
          ]
        : []),
      fragment(solution.label),
      ...standing(lookups, solution),
      ...(told.length > 0
        ? [
            small(`${lookups.words.informed} ${told.join(lookups.words.punctuation.and)}`, {
              signs: [icon('informed')],
            }),
          ]
        : []),
      ...(ticket !== undefined ? [linkTo(ticket, shortAddress(ticket))] : []),
      ...resultsOf(lookups, solution.results),
      ...measures.flatMap((measure) => measureFragments(lookups, measure, 'others')),
    ],
  };
}

const looks = {
  proposed: 'soft',
  planned: 'question',
  live: 'gain',
  measured: 'gain',
  dropped: 'soft',
} as const satisfies Record<NonNullable<Solution['status']>, Paint>;

function standing(
  lookups: Lookups,
  { owner, impact, effort }: Pick<Solution, 'owner' | 'impact' | 'effort'>,
): readonly Fragment[] {
  const team = owner === undefined ? undefined : lookups.actors.get(owner);
  return [
    ...(team ? [small(team.label, { signs: [icon('team')] })] : []),
    ...(impact ? [small(lookups.words.impact[impact], { signs: [icon('impact')] })] : []),
    ...(effort ? [small(lookups.words.effort[effort], { signs: [icon('effort')] })] : []),
  ];
}

/** The metric and the effect on it: apart, because they may be read in different directions. */
function resultsOf(lookups: Lookups, results: readonly Result[]): readonly Fragment[] {
  return results.flatMap((result) => {
    const metric = lookups.metrics.get(result.metric);
    const look = { font: 'smallStrong', tone: 'gain' } as const;
    return [
      fragment(metric?.label ?? result.metric, {
        ...look,
        id: lookups.idOf(result.id),
        signs: [icon('result', 'gain')],
      }),
      fragment(effectOf(result, metric?.unit, lookups.words), {
        ...look,
        ...proofOf(lookups.evidence, result.sources),
      }),
    ];
  });
}

function effectOf({ before, after, change }: Result, unit: string | undefined, words: Words): string {
  if (change !== undefined) return `${signed(change)}%`;
  return [before, after].flatMap((value) => (value ? [valueText(words, value, unit)] : [])).join(` ${words.to} `);
}

function small(text: string, rest: Parameters<typeof fragment>[1] = {}): Fragment {
  return fragment(text, { font: 'small', tone: 'soft', ...rest });
}

function icon(name: IconName, tone: Paint = 'soft'): Sign {
  return { kind: 'icon', icon: name, tone };
}
