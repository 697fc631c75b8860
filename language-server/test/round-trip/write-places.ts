import type { Emotion, Opportunity, PlaceFacts, Stage, Touchpoint } from '@cjm/grammar/model';
import { evidenceOfStage, evidenceOfTouchpoint, isSame, shared } from './evidence.ts';
import { answerable } from './invent-opportunities.ts';
import type { Around } from './invent-remarks.ts';
import { writeMeasure, writeOpportunity, writeOwner, writeRemark, writeSources } from './write-statements.ts';
import { type Book, writeBlock, writeFact, writeNaming, writeText, writeWords } from './write-words.ts';

type Opportunities = readonly Opportunity[];

/** What all of a stage has in common is said once, at the stage. */
export function writeStage(stage: Stage, journey: Around, opportunities: Opportunities, book: Book): string {
  const sources = shared(evidenceOfStage(stage, opportunities));
  const around = { personas: personasOf(stage, opportunities, journey.personas), sources };
  const feeling = feelingOf(stage);
  const channels = channelsOf(stage);
  const head = writeWords(
    'stage',
    writeNaming(stage),
    isSame(around.personas, journey.personas) ? undefined : book.clause('for', around.personas),
    book.clause('via', channels),
    writeSources(around, journey.sources, book),
  );
  const remarks = [...stage.remarks, ...stage.touchpoints.flatMap((place) => place.remarks)];
  return writeBlock(head, [
    ...(stage.objective ? [`objective ${stage.objective}`] : []),
    ...stage.goals.map((goal) => `goal ${writeText(goal)}`),
    ...(feeling ? [writeWords(writeFeeling(feeling), writeSources(feeling, sources, book))] : []),
    ...stage.remarks.map((remark) => writeRemark(remark, sources, book)),
    ...writePlaceFacts(stage, sources, book),
    ...stage.touchpoints.map((place) =>
      writeTouchpoint(place, { ...around, channels, isFelt: feeling !== undefined }, opportunities, book),
    ),
    ...writeOpportunities(stage.id, answerable(remarks), sources, opportunities, book),
  ]);
}

/** What a stage has told of its touchpoints. */
interface Told extends Around {
  readonly channels: readonly string[];
  readonly isFelt: boolean;
}

function writeTouchpoint(place: Touchpoint, stage: Told, opportunities: Opportunities, book: Book): string {
  // A feeling that the stage tells rests on the evidence of the stage.
  const sources = stage.isFelt ? stage.sources : shared(evidenceOfTouchpoint(place, opportunities));
  const head = writeWords(
    place.kind,
    writeNaming(place),
    isSame(place.personas, stage.personas) ? undefined : book.clause('for', place.personas),
    isSame(place.channels, stage.channels) ? undefined : book.clause('via', place.channels),
    writeSources({ sources }, stage.sources, book),
  );
  return writeBlock(head, [
    ...(stage.isFelt ? [] : writeEmotions(place, sources, book)),
    ...place.remarks.map((remark) => writeRemark(remark, sources, book)),
    ...place.backings.map(({ row, text, actors }) => writeWords(row, writeText(text), book.clause('by', actors))),
    ...writePlaceFacts(place, sources, book),
    ...writeOpportunities(place.id, answerable(place.remarks), sources, opportunities, book),
  ]);
}

/** Those whom the stage speaks of. */
function personasOf(
  { id, touchpoints, remarks, measures }: Stage,
  opportunities: Opportunities,
  all: readonly string[],
): readonly string[] {
  const solutions = opportunities.filter(({ within }) => within === id).flatMap((it) => it.solutions);
  const parts = [...touchpoints, ...remarks, ...measures, ...solutions.flatMap((solution) => solution.measures)];
  const here = new Set(parts.flatMap(({ personas }) => personas));
  return here.size === 0 ? all : all.filter((id) => here.has(id));
}

/** Those that all its touchpoints have; a step has none. */
function channelsOf({ touchpoints }: Stage): readonly string[] {
  const [first, ...others] = touchpoints.filter(({ kind }) => kind === 'touchpoint').map(({ channels }) => channels);
  return first && others.every((channels) => isSame(channels, first)) ? first : [];
}

/** What everybody feels everywhere in the stage, if there is such a thing. */
function feelingOf({ touchpoints }: Stage): Emotion | undefined {
  const [first, ...others] = touchpoints.flatMap((place) => place.emotions);
  const isFull = touchpoints.every(({ emotions, personas }) => emotions.length === personas.length);
  return isFull && first && others.length > 0 && others.every((other) => isAlike(first, other)) ? first : undefined;
}

const isAlike = (a: Emotion, b: Emotion): boolean =>
  a.value === b.value && a.word === b.word && isSame(a.sources, b.sources);

function writeEmotions({ emotions, personas }: Touchpoint, around: readonly string[], book: Book): string[] {
  const groups = Map.groupBy(emotions, ({ value, word, sources }) => JSON.stringify([value, word, sources]));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const whose = group.length === personas.length ? [] : group.map(({ persona }) => persona);
    return first ? [writeWords(writeFeeling(first), book.clause('for', whose), writeSources(first, around, book))] : [];
  });
}

const writeFeeling = ({ value, word }: Emotion): string =>
  writeWords('emotion', value > 0 ? `+${value}` : String(value), word === undefined ? undefined : writeText(word));

function writePlaceFacts(place: PlaceFacts, around: readonly string[], book: Book): string[] {
  const { momentOfTruth, duration, details, links, measures } = place;
  const why = momentOfTruth?.why;
  return [
    ...(momentOfTruth ? [writeWords('moment-of-truth', why === undefined ? undefined : writeText(why))] : []),
    ...writeFact('when', place.when),
    ...(duration ? [`duration ${duration.text}`] : []),
    ...writeOwner(place.owner, book),
    ...(details ? [`details ${details.journey.replace('journey:', '')}`] : []),
    ...links.map(({ url, label }) =>
      writeWords(...writeFact('link', url), label === undefined ? label : writeText(label)),
    ),
    ...measures.map((measure) => writeMeasure(measure, around, book)),
  ];
}

export function writeOpportunities(
  within: string | undefined,
  implied: readonly { readonly id: string }[],
  around: readonly string[],
  opportunities: Opportunities,
  book: Book,
): string[] {
  const ids = implied.map(({ id }) => id);
  return opportunities
    .filter((opportunity) => opportunity.within === within)
    .map((opportunity) => writeOpportunity(opportunity, ids, around, book));
}
