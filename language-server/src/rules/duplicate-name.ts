import { fileNames, isPersona, journeyNames, type Names, personaRemarks } from '@cjm/grammar';
import type { AstNode } from 'langium';
import { propertyRange } from './places.ts';
import type { LintFile, Problem, Rule } from './rule.ts';

/** Names are unique within their kind: the first keeps the name, each further one is reported. */
export const duplicateName: Rule = {
  name: 'duplicate-name',
  description: 'Disallow two things of one kind with the same name.',
  category: 'correctness',
  severity: 'error',
  looksAt: 'file',
  *check(file) {
    const { personas, channels, actors, sources, metrics, journeys } = fileNames(file.root);
    yield* repeated(file, personas, 'persona', 'file');
    yield* repeated(file, channels, 'channel', 'file');
    yield* repeated(file, actors, 'team or system', 'file');
    yield* repeated(file, sources, 'source', 'file');
    yield* repeated(file, metrics, 'metric', 'file');
    yield* repeated(file, journeys, 'journey', 'file');
    for (const persona of file.root.declarations.filter(isPersona)) {
      yield* repeated(file, personaRemarks(persona), 'pain or need', 'persona');
    }
    for (const { journey } of file.journeys) {
      const names = journeyNames(journey);
      yield* repeated(file, names.stages, 'stage', 'journey');
      yield* repeated(file, names.touchpoints, 'touchpoint or step', 'journey');
      yield* repeated(file, names.remarks, 'pain or need', 'journey');
      yield* repeated(file, names.opportunities, 'opportunity', 'journey');
      yield* repeated(file, names.solutions, 'solution', 'journey');
      yield* repeated(file, names.paths, 'path', 'journey');
    }
  },
};

function* repeated(file: LintFile, names: Names<AstNode>, kind: string, where: string): Iterable<Problem> {
  for (const [name, nodes] of names) {
    if (nodes.length < 2) continue;
    const [first, ...others] = nodes;
    if (!first) continue;
    for (const other of others) {
      yield {
        message: `The name "${name}" is taken by another ${kind} of this ${where}: choose a different one.`,
        range: propertyRange(other, 'name'),
        related: [
          {
            uri: file.document.uri.toString(),
            range: propertyRange(first, 'name'),
            message: `"${name}" is declared here first.`,
          },
        ],
      };
    }
  }
}
