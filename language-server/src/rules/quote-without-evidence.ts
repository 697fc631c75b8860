import { namesSource } from './evidenced.ts';
import { gaps } from './gaps.ts';
import { called } from './places.ts';
import type { Rule } from './rule.ts';
import { remarksIn } from './walks.ts';

/** What a persona says of itself belongs to the file that declares it. */
export const quoteWithoutEvidence: Rule = {
  name: 'quote-without-evidence',
  description: 'Require a source for each quote.',
  category: 'insight',
  severity: 'warning',
  looksAt: 'journey',
  about: ['Remark'],
  *check(mapped, file, { voice }) {
    const { map } = mapped;
    const own = map.personas.filter(({ uri }) => uri === undefined).flatMap((persona) => [...persona.remarks]);
    const quotes = [...own, ...remarksIn(map).map(({ remark }) => remark)]
      .filter(({ kind }) => kind === 'quote')
      .map((quote) => ({ ...quote, label: quote.text }));
    const lacking = quotes.filter(({ id, sources }) => sources.length === 0 && !namesSource(mapped.nodes.get(id)));
    yield* gaps(mapped, file, voice, {
      among: quotes.length,
      lacking,
      used: map.sources.length > 0,
      each: (quote) => `Nobody knows who said ${called(quote)}: name the source after "from", or make it a thought.`,
      together: (names) =>
        `${lacking.length} of ${quotes.length} quotes have no source (${names}): name it after "from", or make them thoughts.`,
      related: 'This quote has no source.',
    });
  },
};
