import type { JourneyMap, Persona, Source } from '@cjm/grammar/model';
import { writeRemark } from './write-statements.ts';
import { type Book, writeBlock, writeFact, writeNaming, writeText, writeWords } from './write-words.ts';

export function writeDeclarations(map: JourneyMap, book: Book): string[] {
  return [
    ...map.personas.map((persona) => writePersona(persona, book)),
    ...map.channels.map((channel) => writeWords('channel', writeNaming(channel), channel.presence)),
    ...map.actors.map((actor) => writeWords(actor.kind, writeNaming(actor))),
    ...map.sources.map(writeSource),
    ...map.metrics.map((metric) =>
      writeWords('metric', writeNaming(metric), ...writeFact('unit', metric.unit), metric.better),
    ),
  ];
}

function writePersona(persona: Persona, book: Book): string {
  return writeBlock(writeWords('persona', writeNaming(persona)), [
    ...writeFact('segment', persona.segment),
    ...writeFact('role', persona.role),
    ...(persona.share === undefined ? [] : [`share ${persona.share}%`]),
    ...persona.goals.map((goal) => `goal ${writeText(goal)}`),
    ...persona.remarks.map((remark) => writeRemark(remark, [], book)),
  ]);
}

function writeSource(source: Source): string {
  const sample = source.sample === undefined ? undefined : `sample ${source.sample}`;
  const file = writeFact('file', source.file);
  return writeWords(
    'source',
    writeNaming(source),
    source.kind,
    source.date,
    ...file,
    ...writeFact('link', source.link),
    sample,
  );
}
