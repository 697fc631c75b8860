import { type RuleCase, testRule } from './test-rule.ts';

const map = (text: string, more = ''): string =>
  `persona p "P"\npersona q "Q"\njourney j "J" { stage "S" { ${text} } ${more} }`;
const said = (who: string, how: string): string =>
  `It ends for ${who} ${how}, and the end is what they remember: answer it with an opportunity there.`;
const far = (value: string, mean: string): string => `at ${value} with "B", far below the ${mean} on the way`;

const cases: readonly RuleCase[] = [
  {
    name: 'below zero',
    text: map('touchpoint "A" { emotion 0 } touchpoint "B" { ⟦emotion -0.1⟧ "hm" }'),
    messages: [said('"P" and "Q"', 'at -0.1 with "B"')],
    severities: ['warning'],
  },
  { name: 'at zero', text: map('touchpoint "A" { emotion 0 } touchpoint "B" { emotion 0 }') },
  { name: 'below zero before the end', text: map('touchpoint "A" { emotion -1 } touchpoint "B" { emotion 0 }') },
  {
    name: 'a point below the mean',
    text: map('touchpoint "A" for p { emotion 2 } touchpoint "B" for p { ⟦emotion 0⟧ }'),
    messages: [said('"P"', far('0', '+1'))],
  },
  {
    name: 'less than a point below the mean',
    text: map('touchpoint "A" { emotion 1.9 } touchpoint "B" { emotion 0 }'),
  },
  {
    name: 'a point below the mean, but for binary fractions',
    text: map(
      'touchpoint "X" for p { emotion 1.7 } touchpoint "A" for p { emotion 1.9 } touchpoint "B" for p { ⟦emotion 0.3⟧ }',
    ),
    messages: [said('"P"', far('+0.3', '+1.3'))],
  },
  {
    name: 'at zero with a moment of truth, a point below the mean',
    text: map('touchpoint "A" for p { emotion 2 } touchpoint "B" for p { ⟦emotion 0⟧ moment-of-truth }'),
    messages: [said('"P"', far('0', '+1'))],
  },
  {
    name: 'the distance can be chosen, from below',
    text: map('touchpoint "A" for p { emotion 1.9 } touchpoint "B" for p { ⟦emotion 0⟧ }'),
    options: { distance: 0.95 },
    messages: [said('"P"', far('0', '+0.95'))],
  },
  {
    name: 'the distance can be chosen, from above',
    text: map('touchpoint "A" { emotion 2 } touchpoint "B" { emotion 0 }'),
    options: { distance: 1.1 },
  },
  {
    name: 'of one persona',
    text: map('touchpoint "A" { emotion 0 } touchpoint "B" { emotion 0 for p ⟦emotion -1⟧ for q }'),
    messages: [said('"Q"', 'at -1 with "B"')],
  },
  {
    name: 'who does not pass the last place ends before it',
    text: map(
      'touchpoint "A" { emotion 0 } touchpoint "B" { ⟦emotion -1⟧ for q emotion 0 for p } touchpoint "C" for p { emotion 1 }',
    ),
    messages: [said('"Q"', 'at -1 with "B"')],
  },
  { name: 'the last feeling is not known', text: map('touchpoint "A" { emotion -1 } touchpoint "B"') },
  { name: 'a single place has no end', text: map('touchpoint "A" { emotion -1 }') },
  {
    name: 'of each path',
    text: map(
      'touchpoint a "A" for p { emotion 0 } touchpoint b "B" for p { ⟦emotion -1⟧ } touchpoint c "C" for p { emotion 0 }',
      'path for p : a -> b path for p : a -> c',
    ),
    messages: [said('"P"', 'at -1 with "B"')],
  },
  {
    name: 'an opportunity there',
    text: map('touchpoint "A" { emotion 0 } touchpoint "B" { emotion -1 opportunity "O" }'),
  },
  {
    name: 'an opportunity of the stage',
    text: map('opportunity "O" touchpoint "A" { emotion 0 } touchpoint "B" { emotion -1 }'),
  },
  {
    name: 'an opportunity answers what hurts there',
    text: map('touchpoint "A" { emotion 0 } touchpoint "B" { emotion -1 pain x "X" }', 'opportunity "O" answers x'),
  },
  {
    name: 'an opportunity elsewhere',
    text: map('touchpoint "A" for p { emotion 0 opportunity "O" } touchpoint "B" for p { ⟦emotion -1⟧ pain "X" }'),
    messages: [said('"P"', 'at -1 with "B"')],
  },
  {
    name: 'a moment of truth is said as that',
    text: map('touchpoint "A" { emotion 0 } touchpoint "B" { moment-of-truth emotion -1 }'),
  },
];

testRule(
  'weak-ending',
  cases.map((each) => ({ ...each, options: { places: 2, ...each.options } })),
);

testRule('weak-ending', [
  { name: 'two places, by default', text: map('touchpoint "A" { emotion 0 } touchpoint "B" { emotion -1 }') },
  {
    name: 'three places, by default',
    text: map('touchpoint "A" for p { emotion 0 } touchpoint "C" for p touchpoint "B" for p { ⟦emotion -1⟧ }'),
    messages: [said('"P"', 'at -1 with "B"')],
  },
  {
    name: 'places of one who does not pass do not count',
    text: map('touchpoint "A" for p { emotion 0 } touchpoint "C" for q touchpoint "B" for p { emotion -1 }'),
  },
]);
