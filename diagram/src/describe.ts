import type { Measure, Opportunity, Persona, Remark, Stage, Touchpoint } from '@cjm/grammar/model';
import type { Context } from './context.ts';
import { shownSigns } from './context.ts';
import type { Lookups } from './lookups.ts';
import { oncePer } from './once-per.ts';
import { worriesOf } from './outcomes.ts';
import { signed } from './signed.ts';
import { valueText } from './value-text.ts';
import { verdictOf } from './verdict.ts';
import type { Words } from './words.ts';

/** The map told in words, for those who cannot see the picture: a line for each stage, then what is to be done. */
export function describe(context: Context): string {
  const { map, actors, lookups, words } = context;
  const { named, and, stop } = words.punctuation;
  const who = shownSigns(context).flatMap(({ index }) => map.personas[index]?.label ?? []);
  const owner = map.owner === undefined ? undefined : actors.get(map.owner)?.label;
  const told = map.paths.length === 0 ? [] : map.stages.flatMap((stage) => stage.touchpoints);
  const labels = new Map(told.map(({ id, label }) => [id, label]));
  const facts = [
    `${words.states[map.state]}${stop}`,
    owner === undefined ? undefined : `${words.owner}${named}${owner}${stop}`,
    map.reviewed ? `${words.reviewed} ${map.reviewed.date}${stop}` : undefined,
  ];
  const lines = [
    `${who.length > 0 ? words.told.mapOf(who.join(and)) : words.told.map}${stop}`,
    facts.filter((fact) => fact !== undefined).join(' '),
    map.scenario,
    ...map.goals.map((goal) => `${words.goal}${named}${goal}${stop}`),
    ...map.stages.map((stage, i) => describeStage(stage, i + 1, map.personas, lookups)),
    sentence(
      words,
      map.remarks.map((remark) => remarkText(words, remark)),
    ),
    sentence(
      words,
      map.measures.map((measure) => measureText(lookups, measure)),
    ),
    ...map.opportunities.map((opportunity) => describeOpportunity(context, opportunity)),
    sentence(words, outcomeTexts(context)),
    sentence(words, addedTexts(context)),
    ...map.paths.map(({ label, name, stops }) => {
      const way = stops.flatMap((stop) => labels.get(stop) ?? []);
      return `${words.path} ${label ?? name ?? ''}${named}${way.join(and)}${stop}`;
    }),
  ];
  return lines.filter((line) => line !== undefined && line !== '').join('\n');
}

const describeStage = oncePer(
  (stage: Stage, number: number, personas: readonly Persona[], lookups: Lookups): string => {
    const { words } = lookups;
    const { named, and, semicolon, stop, aside } = words.punctuation;
    const touchpoints = stage.touchpoints.map((touchpoint) => describeTouchpoint(touchpoint, personas, lookups));
    const about = [
      ...stage.goals.map((goal) => `${words.goal.toLowerCase()}${named}${goal}`),
      ...(stage.objective ? [words.objectives[stage.objective]] : []),
      ...(stage.duration ? [valueText(words, stage.duration)] : []),
      ...stage.remarks.map((remark) => remarkText(words, remark)),
      ...stage.measures.map((measure) => measureText(lookups, measure)),
    ];
    const stageText = `${number}. ${stage.label}${named}${touchpoints.join(and) || words.told.noTouchpoints}${stop}`;
    return about.length === 0 ? stageText : `${stageText}${aside(about.join(semicolon))}`;
  },
);

const describeTouchpoint = oncePer((touchpoint: Touchpoint, personas: readonly Persona[], lookups: Lookups): string => {
  const { words } = lookups;
  const { named, and, semicolon, aside } = words.punctuation;
  const feelings = touchpoint.emotions.map(({ persona, value, word }) => {
    const name = personas.find(({ id }) => id === persona)?.label ?? persona;
    return `${name} ${signed(value)}${word ? ` ${word}` : ''}`;
  });
  const about = [
    ...feelings,
    ...(touchpoint.momentOfTruth ? [words.legend.truth.toLowerCase()] : []),
    ...(touchpoint.when === undefined ? [] : [touchpoint.when]),
    ...(touchpoint.duration ? [valueText(words, touchpoint.duration)] : []),
    ...touchpoint.remarks.map((remark) => remarkText(words, remark)),
    ...touchpoint.measures.map((measure) => measureText(lookups, measure)),
    ...touchpoint.backings.map(({ row, text, actors: by }) => {
      const names = by.flatMap((id) => lookups.actors.get(id)?.label ?? []);
      return `${words.about.backings[row].toLowerCase()}${named}${text}${names.length > 0 ? aside(names.join(and)) : ''}`;
    }),
  ];
  return about.length === 0 ? touchpoint.label : `${touchpoint.label}${aside(about.join(semicolon))}`;
});

function describeOpportunity(context: Context, { label, solutions }: Opportunity): string {
  const { named, comma, semicolon, stop, aside } = context.words.punctuation;
  const told = solutions.map((solution) => {
    const owner = solution.owner === undefined ? undefined : context.actors.get(solution.owner)?.label;
    const facts = [
      solution.status && context.words.statuses[solution.status].toLowerCase(),
      solution.since,
      owner,
    ].filter((fact) => fact !== undefined);
    return facts.length === 0 ? solution.label : `${solution.label}${aside(facts.join(comma))}`;
  });
  return `${context.words.about.kinds.opportunity.toLowerCase()}${named}${label}${told.length > 0 ? `${named}${told.join(semicolon)}` : ''}${stop}`;
}

/** What becomes of the pains and needs of today. */
function outcomeTexts({ comparison, words }: Context): readonly string[] {
  const { named, and, aside } = words.punctuation;
  return (comparison?.worries ?? []).map(({ outcome, remark, by }, i) => {
    const start = i === 0 ? `${words.lanes.outcomes}${aside(words.states.current.toLowerCase())}${named}` : '';
    const answers = by.length > 0 ? aside(by.map(({ label }) => label).join(and)) : '';
    return `${start}${words.outcomes[outcome].toLowerCase()}${named}${remark.text}${answers}`;
  });
}

function addedTexts({ comparison, map, words }: Context): readonly string[] {
  if (!comparison) return [];
  const added = new Set(comparison.added);
  const remarks = worriesOf(map).flatMap(({ remark }) => (added.has(remark.id) ? [remark] : []));
  return remarks.map(
    (remark) => `${words.outcomes.added.toLowerCase()}${words.punctuation.named}${remarkText(words, remark)}`,
  );
}

function remarkText(words: Words, { kind, severity, text }: Remark): string {
  const { named, aside } = words.punctuation;
  return `${words.told.remarks[kind]}${severity ? aside(words.about.severities[severity].toLowerCase()) : ''}${named}${text}`;
}

function measureText({ metrics, words }: Lookups, { metric, value, target }: Measure): string {
  const of = metrics.get(metric);
  const verdict = of && verdictOf(of, value, target);
  return [
    of?.label ?? metric,
    value ? valueText(words, value, of?.unit) : undefined,
    target ? `${words.target.toLowerCase()} ${valueText(words, target, of?.unit)}` : undefined,
    verdict ? words.verdicts[verdict] : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(' ');
}

function sentence({ punctuation }: Words, parts: readonly string[]): string {
  return parts.length === 0 ? '' : `${parts.join(punctuation.semicolon)}${punctuation.stop}`;
}
