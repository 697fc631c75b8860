/** Mutants that no test can notice, by their ids, with the reason why they make no difference. */
const reviewed: readonly { readonly why: string; readonly mutants: readonly string[] }[] = [
  {
    why: 'Without it the walk that follows has nothing to walk over, or finds the same: it only spares the time.',
    mutants: [
      'absent-persona: place.personas.length > 0: with the limit',
      'absent-persona: 0: one less',
      'ambiguous-import: 2: one less',
      'ambiguous-import: 2: one less (2)',
      'duplicate-name: 2: one less',
      'channel-switch-overload: 2: one less',
      'duplicate-emotion: 2: one less',
      'duplicate-emotion: 2: one less (2)',
      'duplicate-label: 2: one less',
      'incomplete-shares: share !== undefined: negated',
      'leak: 0: one less',
      'loop-without-reason: 0: one less',
      'require-evidence: 0: one less (2)',
      'ways: 0: one less (4)',
      'untold-touchpoint: 0: one less',
      'needless-imports: 0: one less',
      'unused-suppression: 0: one less',
    ],
  },
  {
    why: 'A statement that was read has a place in the text.',
    mutants: [
      'places: 0: one more',
      'places: 0: one less',
      'places: 0: one more (2)',
      'places: 0: one less (2)',
      'places: 0: one more (3)',
      'places: 0: one less (3)',
      'places: 0: one more (4)',
      'places: 0: one less (4)',
    ],
  },
  {
    why: 'The short way gives what the long one would.',
    mutants: [
      'places: text.length <= limit: without the limit',
      'places: text.length <= 60: without the limit',
      'places: 60: one less',
      'places: graphemes.length <= 60: without the limit',
      'places: 60: one less (2)',
      'places: 400: one more (2)',
      "needless-imports: 'ref' in reference && reference.ref: negated",
      "needless-imports: 'ref' in reference: negated",
      'needless-imports: reference.ref: negated',
    ],
  },
  {
    why: 'The tolerance decides, which no sum of written decimals hits to the last bit, and twice the tolerance is none that can be written.',
    mutants: [
      'emotion-cliff: 1e-9: one more',
      'emotion-cliff: from.emotion.value - to.emotion.value >= drop - inexact: without the limit',
      'flat-curve: 1e-9: one more',
      'flat-curve: high - low >= spread - inexact: without the limit',
      'future-not-better: 1e-9: one more',
      'future-not-better: figures.mean > today.mean + inexact: with the limit',
      'result-disagrees-with-metric: 1e-9: one more',
      'result-disagrees-with-metric: value.to >= low - inexact: without the limit',
      'result-disagrees-with-metric: value.from <= high + inexact: without the limit',
      'share-over-100: 1e-9: one more',
      'share-over-100: sum <= 100 + tolerance: without the limit',
      'weak-ending: 1e-9: one more',
      'weak-ending: mean - value >= distance - inexact: without the limit',
    ],
  },
  {
    why: 'What is off the scale is not near zero.',
    mutants: [
      'emotion-out-of-range: emotion.value > 0: with the limit',
      'emotion-out-of-range: 0: one more',
      'emotion-out-of-range: 0: one less',
      'emotion-out-of-range: emotion.value > 0: with the limit (2)',
      'emotion-out-of-range: 0: one more (2)',
      'emotion-out-of-range: 0: one less (2)',
    ],
  },
  {
    why: 'The scale ends there, so that any number beyond is as good a beginning.',
    mutants: ['flat-curve: 2: one more', 'flat-curve: 2: one more (2)'],
  },
  {
    why: 'A column before the first or a line beyond the last is the first or the end, and between statements stands white space.',
    mutants: [
      'incomplete-shares: 0: one less (6)',
      'incomplete-shares: 1: one more (4)',
      'incomplete-shares: 0: one less (7)',
      'sorted-declarations: 0: one less (5)',
      'sorted-declarations: 0: one less (6)',
      'unused-suppression: 0: one less (3)',
      'unused-suppression: next.line < text.lineCount: with the limit',
    ],
  },
  {
    why: 'A measured way out is always part of the flow.',
    mutants: ['leak: 0: one more (2)', 'leak: 0: one less (2)'],
  },
  {
    why: 'Only the first stop has none before it, and it is passed over.',
    mutants: [
      'path-skips-stage: 1: one more',
      'path-skips-stage: 1: one less',
      'path-skips-stage: 0: one less',
      'path-skips-stage: 0: one less (2)',
    ],
  },
  {
    why: 'The stage that a path leaves counts as visited.',
    mutants: ['path-skips-stage: 1: one less (3)', 'path-skips-stage: 1: one less (4)'],
  },
  {
    why: 'The last of all days is written alike, whichever way it is taken.',
    mutants: ['dates: date.getTime() <= Date.parse(never): without the limit'],
  },
  {
    why: 'A count is never below zero.',
    mutants: ['evidenced: 0: one less (2)'],
  },
  {
    why: 'Moves without a share were left out before.',
    mutants: ['share-over-100: 0: one more (6)', 'share-over-100: 0: one less (6)'],
  },
  {
    why: 'Before the first declaration stands none, and nothing sorts before nothing.',
    mutants: ['sorted-declarations: index > 0: with the limit', 'sorted-declarations: 0: one less'],
  },
  {
    why: 'Only the sign counts.',
    mutants: ['sorted-declarations: 1: one more (3)', 'sorted-declarations: 1: one more (4)'],
  },
  {
    why: 'All are of one kind.',
    mutants: ['sorted-declarations: 0: one more (4)', 'sorted-declarations: 0: one less (4)'],
  },
  {
    why: 'A comment takes two characters.',
    mutants: ['sorted-declarations: 0: one more (7)', 'sorted-declarations: 0: one less (7)'],
  },
  {
    why: "The second stop of a path is reached by the path's own move.",
    mutants: ['ways: 1: one more'],
  },
  {
    why: 'A touchpoint without any move is the only one, and the first is always reached.',
    mutants: ['unreachable-touchpoint: map.paths.length > 0: with the limit', 'unreachable-touchpoint: 0: one less'],
  },
];

export const equivalent: ReadonlyMap<string, string> = new Map(
  reviewed.flatMap(({ why, mutants }) => mutants.map((id) => [id, why] as const)),
);
