import type { Grammar } from 'langium';
import { chapters } from '../src/meanings/index.ts';
import { readMetrics } from './read-metrics.ts';
import { readSections } from './read-sections.ts';
import { slug } from './slug.ts';
import { toDiagram } from './to-diagram.ts';
import { toReference } from './to-reference.ts';

/** The texts of the reference and its diagrams, by their paths within `docs/`. */
export function toFiles(grammar: Grammar): ReadonlyMap<string, string> {
  const sections = readSections(
    grammar,
    chapters.flatMap((chapter) => chapter.meanings),
  );
  const diagrams = sections.flatMap(({ meaning: { title }, syntax }): [string, string][] =>
    syntax ? [[`syntax/${slug(title)}.svg`, toDiagram(title, syntax)]] : [],
  );
  return new Map([['reference.md', toReference(sections, readMetrics())], ...diagrams]);
}
