import type { MappedJourney } from '@cjm/grammar';
import { evidenceShare } from '@cjm/grammar/figures';
import type { Written } from '@cjm/grammar/model';
import type { AstNode } from 'langium';
import { namesSource } from './evidenced.ts';
import { gaps } from './gaps.ts';
import { called } from './places.ts';
import type { Rule } from './rule.ts';
import { measuresIn, placesIn, remarksIn, solutionsIn } from './walks.ts';

const options = {
  percent: {
    type: 'number',
    minimum: 0,
    maximum: 100,
    default: 50,
    description: 'The share of remarks, of feelings and of measured values, in percent, that suffices.',
  },
} as const;

/** Speaks of remarks, feelings and values apart: that remarks come from talks does not say that feelings were asked. */
export const requireEvidence: Rule<typeof options> = {
  name: 'require-evidence',
  description: 'Require a source for what is remarked, felt and measured.',
  category: 'completeness',
  severity: 'warning',
  options,
  looksAt: 'journey',
  *check(mapped, file, { voice, options: { percent }, speaks }) {
    const isSourced = mapped.map.sources.length > 0;
    if (!isSourced && voice === 'modest') return;
    // Quotes have a rule of their own.
    const skipped = speaks('quote-without-evidence') ? 'quote' : undefined;
    const groups = [remarks(mapped, skipped), feelings(mapped), values(mapped)];
    for (const { noun, all, lacking, share } of isSourced ? groups : [together(groups)]) {
      if (lacking.length === 0 || (share?.() ?? (100 * (all - lacking.length)) / all) >= percent) continue;
      yield* gaps(mapped, file, voice, {
        among: all,
        lacking: lacking.map((tell) => tell()),
        used: lacking.length < all && isSourced,
        each: ({ what, ...thing }) => `The ${what} ${called(thing)} has no source: name it after "from".`,
        together: (names) =>
          `${lacking.length} of ${all} ${noun} have no source (${names}): name where they come from after "from".`,
        related: 'This has no source.',
      });
    }
  },
};

interface Statement extends Written {
  readonly what: string;
  readonly label: string;
}

interface Group {
  readonly noun: string;
  readonly all: number;
  /** Told only where it is reported. */
  readonly lacking: readonly (() => Statement)[];
  /** Percent of them with a source, where a figure says it; asked for only where some have none. */
  readonly share?: () => number | undefined;
}

/** Notes and questions are the author's own. */
function remarks({ map, nodes }: MappedJourney, skipped: 'quote' | undefined): Group {
  const all = remarksIn(map).filter(
    ({ remark: { kind } }) => kind !== 'note' && kind !== 'question' && kind !== skipped,
  );
  const lacking = all.filter(({ remark: { id, sources } }) => sources.length === 0 && !namesSource(nodes.get(id)));
  return {
    noun: 'remarks',
    all: all.length,
    lacking: lacking.map(({ remark }) => () => ({ ...remark, what: remark.kind, label: remark.text })),
    share: () => evidenceShare(map),
  };
}

/** One for each statement at each place, however many feel it. */
function feelings({ map, nodes }: MappedJourney): Group {
  const lacking: (() => Statement)[] = [];
  let all = 0;
  for (const { label, emotions } of placesIn(map)) {
    const seen: (AstNode | undefined)[] = [];
    for (const emotion of emotions) {
      const node = nodes.get(emotion.id);
      if (seen.includes(node)) continue;
      seen.push(node);
      all++;
      if (emotion.sources.length === 0 && !namesSource(node)) {
        lacking.push(() => ({ ...emotion, what: 'feeling at', label }));
      }
    }
  }
  return { noun: 'feelings', all, lacking };
}

/** An aim without a value needs no evidence. */
function values({ map, nodes }: MappedJourney): Group {
  const labelOf = (metric: string) => map.metrics.find(({ id }) => id === metric)?.label ?? '';
  const own = measuresIn(map).map(({ measure }) => measure);
  const all = [...own, ...solutionsIn(map).flatMap(({ solution }) => solution.measures)].filter(({ value }) => value);
  const lacking = all.filter(({ id, sources }) => sources.length === 0 && !namesSource(nodes.get(id)));
  return {
    noun: 'values',
    all: all.length,
    lacking: lacking.map((measure) => () => ({
      ...measure,
      what: 'value of',
      label: labelOf(measure.metric),
    })),
  };
}

const together = (groups: readonly Group[]): Group => ({
  noun: 'statements',
  all: groups.reduce((sum, { all }) => sum + all, 0),
  lacking: groups.flatMap(({ lacking }) => lacking),
});
