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
  const who = shownSigns(context).flatMap(({ index }) => map.personas[index]?.label ?? []);
  const owner = map.owner === undefined ? undefined : actors.get(map.owner)?.label;
  const told = map.paths.length === 0 ? [] : map.stages.flatMap((stage) => stage.touchpoints);
  const labels = new Map(told.map(({ id, label }) => [id, label]));
  const facts = [
    `${words.states[map.state]}.`,
    owner === undefined ? undefined : `${words.owner}: ${owner}.`,
    map.reviewed ? `${words.reviewed} ${map.reviewed.date}.` : undefined,
  ];
  const lines = [
    `${who.length > 0 ? words.told.mapOf(who.join(', ')) : words.told.map}.`,
    facts.filter((fact) => fact !== undefined).join(' '),
    map.scenario,
    ...map.goals.map((goal) => `${words.goal}: ${goal}.`),
    ...map.stages.map((stage, i) => describeStage(stage, i + 1, map.personas, lookups)),
    sentence(map.remarks.map((remark) => remarkText(words, remark))),
    sentence(map.measures.map((measure) => measureText(lookups, measure))),
    ...map.opportunities.map((opportunity) => describeOpportunity(context, opportunity)),
    sentence(outcomeTexts(context)),
    sentence(addedTexts(context)),
    ...map.paths.map(({ label, name, stops }) => {
      const way = stops.flatMap((stop) => labels.get(stop) ?? []);
      return `${words.path} ${label ?? name ?? ''}: ${way.join(', ')}.`;
    }),
  ];
  return lines.filter((line) => line !== undefined && line !== '').join('\n');
}

const describeStage = oncePer(
  (stage: Stage, number: number, personas: readonly Persona[], lookups: Lookups): string => {
    const { words } = lookups;
    const touchpoints = stage.touchpoints.map((touchpoint) => describeTouchpoint(touchpoint, personas, lookups));
    const about = [
      ...stage.goals.map((goal) => `${words.goal.toLowerCase()}: ${goal}`),
      ...(stage.objective ? [words.objectives[stage.objective]] : []),
      ...(stage.duration ? [valueText(words, stage.duration)] : []),
      ...stage.remarks.map((remark) => remarkText(words, remark)),
      ...stage.measures.map((measure) => measureText(lookups, measure)),
    ];
    const stageText = `${number}. ${stage.label}: ${touchpoints.join(', ') || words.told.noTouchpoints}.`;
    return about.length === 0 ? stageText : `${stageText} (${about.join('; ')})`;
  },
);

const describeTouchpoint = oncePer((touchpoint: Touchpoint, personas: readonly Persona[], lookups: Lookups): string => {
  const { words } = lookups;
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
      return `${words.about.backings[row].toLowerCase()}: ${text}${names.length > 0 ? ` (${names.join(', ')})` : ''}`;
    }),
  ];
  return about.length === 0 ? touchpoint.label : `${touchpoint.label} (${about.join('; ')})`;
});

function describeOpportunity(context: Context, { label, solutions }: Opportunity): string {
  const told = solutions.map((solution) => {
    const owner = solution.owner === undefined ? undefined : context.actors.get(solution.owner)?.label;
    const facts = [
      solution.status && context.words.statuses[solution.status].toLowerCase(),
      solution.since,
      owner,
    ].filter((fact) => fact !== undefined);
    return facts.length === 0 ? solution.label : `${solution.label} (${facts.join(', ')})`;
  });
  return `${context.words.about.kinds.opportunity.toLowerCase()}: ${label}${told.length > 0 ? `: ${told.join('; ')}` : ''}.`;
}

/** What becomes of the pains and needs of today. */
function outcomeTexts({ comparison, words }: Context): readonly string[] {
  return (comparison?.worries ?? []).map(({ outcome, remark, by }, i) => {
    const start = i === 0 ? `${words.lanes.outcomes} (${words.states.current.toLowerCase()}): ` : '';
    const answers = by.length > 0 ? ` (${by.map(({ label }) => label).join(', ')})` : '';
    return `${start}${words.outcomes[outcome].toLowerCase()}: ${remark.text}${answers}`;
  });
}

function addedTexts({ comparison, map, words }: Context): readonly string[] {
  const added = new Set(comparison?.added);
  const remarks = worriesOf(map).flatMap(({ remark }) => (added.has(remark.id) ? [remark] : []));
  return remarks.map((remark) => `${words.outcomes.added.toLowerCase()}: ${remarkText(words, remark)}`);
}

function remarkText(words: Words, { kind, severity, text }: Remark): string {
  return `${words.told.remarks[kind]}${severity ? ` (${words.about.severities[severity].toLowerCase()})` : ''}: ${text}`;
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

function sentence(parts: readonly string[]): string {
  return parts.length === 0 ? '' : `${parts.join('; ')}.`;
}
