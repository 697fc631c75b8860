import type { Evidenced, Measure, Opportunity, Remark, Result, Solution } from '@cjm/grammar/model';
import { isSame } from './evidence.ts';
import { type Book, writeBlock, writeFact, writeNaming, writeText, writeWords } from './write-words.ts';

/** Statements that stand in several places; `around` are the sources that hold there anyway. */

export const writeSources = ({ sources }: Evidenced, around: readonly string[], book: Book): string | undefined =>
  isSame(sources, around) ? undefined : book.clause('from', sources);

export function writeRemark(remark: Remark, around: readonly string[], book: Book): string {
  const severity = remark.severity && `severity ${remark.severity}`;
  const audience = book.clause('for', remark.personas);
  const { kind, name, text } = remark;
  return writeWords(kind, name, writeText(text), severity, audience, writeSources(remark, around, book));
}

export function writeMeasure(measure: Measure, around: readonly string[], book: Book): string {
  const { metric, value, target, personas } = measure;
  const aim = target && `target ${target.text}`;
  const audience = book.clause('for', personas);
  return writeWords('metric', book.nameOf(metric), value?.text, aim, audience, writeSources(measure, around, book));
}

/** @param implied the remarks that it answers where it names none */
export function writeOpportunity(
  opportunity: Opportunity,
  implied: readonly string[],
  around: readonly string[],
  book: Book,
): string {
  const { answers } = opportunity;
  const answered = isSame(answers, implied) ? undefined : book.clause('answers', answers);
  return writeBlock(writeWords('opportunity', writeNaming(opportunity), answered), [
    ...writeStanding(opportunity, book),
    ...opportunity.results.map((result) => writeResult(result, around, book)),
    ...opportunity.solutions.map((solution) => writeSolution(solution, around, book)),
  ]);
}

function writeSolution(solution: Solution, around: readonly string[], book: Book): string {
  return writeBlock(writeWords('solution', writeNaming(solution)), [
    ...writeStanding(solution, book),
    ...(solution.status ? [writeWords('status', solution.status, solution.since)] : []),
    ...writeFact('ticket', solution.ticket),
    ...solution.results.map((result) => writeResult(result, around, book)),
    ...(solution.informed.length > 0 ? [writeWords(book.clause('informed', solution.informed))] : []),
    ...solution.measures.map((measure) => writeMeasure(measure, around, book)),
  ]);
}

function writeStanding({ owner, impact, effort }: Pick<Solution, 'owner' | 'impact' | 'effort'>, book: Book): string[] {
  return [...writeOwner(owner, book), ...(impact ? [`impact ${impact}`] : []), ...(effort ? [`effort ${effort}`] : [])];
}

export const writeOwner = (owner: string | undefined, book: Book): string[] =>
  owner === undefined ? [] : [`owner ${book.nameOf(owner)}`];

function writeResult(result: Result, around: readonly string[], book: Book): string {
  const { before, after, change = 0 } = result;
  const effect = before && after ? `${before.text} -> ${after.text}` : `${change > 0 ? '+' : ''}${change}%`;
  return writeWords('result', book.nameOf(result.metric), effect, writeSources(result, around, book));
}
