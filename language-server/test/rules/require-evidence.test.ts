import { testRule } from './test-rule.ts';

const map = (text: string, head = 'journey j "J"'): string =>
  `persona p "P"\nsource t "T" interview 2026\nmetric m "M"\n${head} { ${text} }`;
const place = (text: string): string => map(`stage "S" { touchpoint "A" { ${text} } }`);
const one = (what: string): string => `The ${what} has no source: name it after "from".`;

/** So many touchpoints, the first of which have a feeling with a source. */
const felt = (sourced: number, all: number): string =>
  Array.from({ length: all }, (_, at) => `touchpoint "T${at}" { emotion 1 ${at < sourced ? 'from t' : ''} }`).join(' ');
const said = (sourced: number, all: number): string =>
  Array.from({ length: all }, (_, at) => `pain "P${at}" ${at < sourced ? 'from t' : ''}`).join(' ');

testRule('require-evidence', [
  { name: 'no sources at all', text: place('emotion 1 pain "X" metric m 5') },
  {
    name: 'of remarks once one has a source',
    text: place('pain "X" from t ⟦thought "Y"⟧ emotion 1 metric m 5'),
    options: { percent: 51 },
    messages: [one('thought "Y"')],
    severities: ['warning'],
  },
  {
    name: 'of feelings once one has a source, each statement once',
    text: 'persona p "P"\npersona q "Q"\nsource t "T" interview 2026\njourney j "J" { stage "S" { touchpoint "A" { emotion 1 from t } touchpoint "B" { ⟦emotion -1⟧ pain "X" } } }',
    options: { percent: 51 },
    messages: [one('feeling at "B"')],
  },
  {
    name: 'of values once one has a source, those of solutions included; targets need none',
    text: place('metric m 5 from t metric conversion target 5% opportunity "O" { solution "X" { ⟦metric nps 5⟧ } }'),
    options: { percent: 51 },
    messages: [one('value of "Net promoter score"')],
  },
  { name: 'notes and questions are the author’s own', text: place('pain "X" from t note "N" question "Q"') },
  { name: 'half of them suffices', text: place('pain "X" from t action "A"') },
  {
    name: 'less than half does not',
    text: map('stage "S" { touchpoint "A" { pain "X" from t pain "Y" action "A" } }', '⟦journey j "J"⟧'),
    messages: ['2 of 3 remarks have no source ("Y", "A"): name where they come from after "from".'],
  },
  {
    name: 'the share can be chosen, from below',
    text: place('pain "X" from t pain "Y" from t ⟦action "A"⟧'),
    options: { percent: 67 },
    messages: [one('action "A"')],
  },
  {
    name: 'the share can be chosen, from above',
    text: place('pain "X" from t pain "Y" from t action "A"'),
    options: { percent: 66 },
  },
  {
    name: 'most of them are said at once',
    text: map('stage "S" { touchpoint "A" { pain "X" from t pain "Y" pain "Z" } }', '⟦journey j "J"⟧'),
    messages: ['2 of 3 remarks have no source ("Y", "Z"): name where they come from after "from".'],
    related: ['pain "Y"', 'pain "Z"'],
  },
  {
    name: 'the source of the touchpoint',
    text: map('pain "X" from t stage "S" { touchpoint "A" from t { pain "Y" } }'),
  },
  {
    name: 'the source of the stage',
    options: { percent: 100 },
    text: map('pain "X" from t stage "S" from t { touchpoint "A" { pain "Y" } }'),
  },
  { name: 'a misspelt source is one', options: { percent: 100 }, text: place('pain "X" from t pain "Y" from tt') },
  {
    name: 'a misspelt source of the stage is one',
    options: { percent: 100 },
    text: map('pain "X" from t stage "S" from tt { touchpoint "A" { pain "Y" } }'),
  },
  { name: 'quotes have a rule of their own', text: place('pain "X" from t quote "Y" quote "Z"') },
  {
    name: 'strict: a journey without sources, once for all kinds',
    text: map('stage "S" { touchpoint "A" { emotion 1 pain "X" metric m 5 } }', '⟦journey j "J"⟧'),
    preset: 'strict',
    messages: ['3 of 3 statements have no source ("X", "A", "M"): name where they come from after "from".'],
  },
  {
    name: 'all: each statement',
    text: place('⟦emotion 1⟧ ⟦pain "X"⟧'),
    preset: 'all',
    messages: [one('feeling at "A"'), one('pain "X"')],
  },
  { name: 'half of the feelings suffices', text: map(`stage "S" { ${felt(5, 10)} }`) },
  {
    name: 'hardly less than half of the feelings does not',
    text: map(`stage "S" { ${felt(50, 101)} }`, '⟦journey j "J"⟧'),
    messages: [
      '51 of 101 feelings have no source ("T50", "T51", "T52", "T53", "T54", …): name where they come from after "from".',
    ],
  },
  {
    name: 'hardly less than half of the remarks does not',
    text: map(said(49, 99), '⟦journey j "J"⟧'),
    messages: [
      '50 of 99 remarks have no source ("P49", "P50", "P51", "P52", "P53", …): name where they come from after "from".',
    ],
  },
]);
