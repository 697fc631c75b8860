import type { MappedJourney } from '@cjm/grammar';
import { evidenceShare } from '@cjm/grammar/figures';
import type { JourneyMap, Written } from '@cjm/grammar/model';
import { namesSource } from './evidenced.ts';
import { gaps } from './gaps.ts';
import { called } from './places.ts';
import type { Rule, Setting } from './rule.ts';
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
  *check(mapped, file, setting) {
    const groups = statementsOf(mapped.map);
    const none: Group = { noun: 'statements', all: groups.flatMap(({ all }) => all) };
    for (const { noun, all, share } of mapped.map.sources.length > 0 ? groups : [none]) {
      const lacking = all.filter((statement) => !isEvidenced(mapped, statement, setting));
      const enough = share ?? (100 * (all.length - lacking.length)) / all.length;
      if (enough >= setting.options.percent) continue;
      yield* gaps(mapped, file, setting.voice, {
        among: all.length,
        lacking,
        used: all.some(({ sources }) => sources.length > 0),
        each: ({ what, ...thing }) => `The ${what} ${called(thing)} has no source: name it after "from".`,
        together: (names) =>
          `${lacking.length} of ${all.length} ${noun} have no source (${names}): name where they come from after "from".`,
        related: 'This has no source.',
      });
    }
  },
};

interface Statement extends Written {
  readonly what: string;
  readonly label: string;
  readonly sources: readonly string[];
}

interface Group {
  readonly noun: string;
  readonly all: readonly Statement[];
  /** Percent of them with a source, where a figure says it. */
  readonly share?: number | undefined;
}

/** Notes and questions are the author's own, and an aim without a value needs no evidence. */
function statementsOf(map: JourneyMap): Group[] {
  const remarks = remarksIn(map).filter(({ remark: { kind } }) => kind !== 'note' && kind !== 'question');
  const labels = new Map(map.metrics.map(({ id, label }) => [id, label]));
  const measures = [
    ...measuresIn(map).map(({ measure }) => measure),
    ...solutionsIn(map).flatMap(({ solution }) => solution.measures),
  ];
  return [
    {
      noun: 'remarks',
      all: remarks.map(({ remark }) => ({ ...remark, what: remark.kind, label: remark.text })),
      share: evidenceShare(map),
    },
    { noun: 'feelings', all: feelingsOf(map) },
    {
      noun: 'values',
      all: measures
        .filter(({ value }) => value !== undefined)
        .map((measure) => ({ ...measure, what: 'value of', label: labels.get(measure.metric) ?? '' })),
    },
  ];
}

/** One for each place and statement, however many feel it. */
function feelingsOf(map: JourneyMap): Statement[] {
  return placesIn(map).flatMap(({ label, emotions }) => {
    const statements = emotions.filter((emotion, index) => !emotions.slice(0, index).some(isSameStatement(emotion)));
    return statements.map((emotion) => ({ ...emotion, what: 'feeling at', label }));
  });
}

const isSameStatement =
  ({ range: { start } }: Written) =>
  ({ range }: Written): boolean =>
    range.start.line === start.line && range.start.character === start.character;

/** Quotes have a rule of their own. */
function isEvidenced({ nodes }: MappedJourney, { id, sources, what }: Statement, setting: Setting): boolean {
  if (what === 'quote' && setting.speaks('quote-without-evidence')) return true;
  return sources.length > 0 || namesSource(nodes.get(id));
}
