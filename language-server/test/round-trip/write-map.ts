import type { JourneyMap, Move, Path, Reviewed } from '@cjm/grammar/model';
import { isSame, sourcesOfJourney } from './evidence.ts';
import { answerable } from './invent-opportunities.ts';
import { writeDeclarations } from './write-declarations.ts';
import { writeOpportunities, writeStage } from './write-places.ts';
import { writeMeasure, writeOwner, writeRemark, writeSources } from './write-statements.ts';
import { type Book, openBook, writeBlock, writeFact, writeNaming, writeText, writeWords } from './write-words.ts';

/** The map as a file: itself, what it speaks of, and after it an empty journey for each one that it leads to. */
export function writeMap(map: JourneyMap): string {
  const book = openBook(map);
  return [...writeDeclarations(map, book), writeJourney(map, book), ...writeOthers(map), ''].join('\n');
}

function writeJourney(map: JourneyMap, book: Book): string {
  const personas = map.personas.map(({ id }) => id);
  const sources = sourcesOfJourney(map);
  const isNamed = map.personas.every(({ name }) => name !== undefined);
  const lines = [
    ...writeFact('scenario', map.scenario),
    ...map.goals.map((goal) => `goal ${writeText(goal)}`),
    writeWords('state', map.state, map.of && `of ${map.of.journey.replace('journey:', '')}`),
    ...writeOwner(map.owner, book),
    ...(map.reviewed ? [writeReviewed(map.reviewed)] : []),
    ...map.remarks.map((remark) => writeRemark(remark, sources, book)),
    ...map.measures.map((measure) => writeMeasure(measure, sources, book)),
    ...map.stages.map((stage) => writeStage(stage, { personas, sources }, map.opportunities, book)),
    ...writeOpportunities(undefined, answerable(map.remarks), sources, map.opportunities, book),
    ...map.paths.map((path) => writePath(path, personas, book)),
    ...map.moves.filter(({ range }) => range).map((move) => writeMove(move, sources, book)),
  ];
  const whose = isNamed ? book.clause('for', personas) : undefined;
  return writeBlock(writeWords('journey', writeNaming(map), whose, book.clause('from', sources)), lines);
}

function writeReviewed({ date, every }: Reviewed): string {
  const unit = every?.count === 1 ? every.unit.slice(0, -1) : every?.unit;
  return writeWords('reviewed', date, every && `every ${every.count} ${unit}`);
}

function writePath(path: Path, personas: readonly string[], book: Book): string {
  const whose = isSame(path.personas, personas) ? undefined : book.clause('for', path.personas);
  return writeWords('path', writeNaming(path), whose, ':', path.stops.map(book.nameOf).join(' -> '));
}

function writeMove(move: Move, around: readonly string[], book: Book): string {
  const { from, to, label, share } = move;
  const way = `${book.nameOf(from)} -> ${book.nameOf(to)}`;
  const percent = share === undefined ? undefined : `${share}%`;
  const said = label === undefined ? undefined : writeText(label);
  return writeWords('move', way, said, percent, writeSources(move, around, book));
}

function writeOthers({ of, stages }: JourneyMap): string[] {
  const places = stages.flatMap((stage) => [stage, ...stage.touchpoints]);
  const others = [of, ...places.map(({ details }) => details)].filter((other) => other !== undefined);
  const labels = new Map(others.map(({ journey, label }) => [journey.replace('journey:', ''), label]));
  return [...labels].map(([name, label]) => `journey ${writeNaming({ name, label })} {}`);
}
