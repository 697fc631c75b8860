import { testRule } from './test-rule.ts';

const map = (text: string, more = '', head = 'journey j "J"'): string =>
  `persona p "P"\nmetric x "X"\nmetric y "Y"\nmetric z "Z"\n${head} { stage "S" { touchpoint "A" { ${text} } } ${more} }`;
const said = (label: string, value: string): string =>
  `"${label}" is at ${value}, and nobody says if that is good: add the target.`;

testRule('metric-without-target', [
  { name: 'no targets at all', text: map('metric x 5 metric y 6') },
  {
    name: 'one of two',
    text: map('metric x 5 target 5 ⟦metric y 6%⟧'),
    messages: [said('Y', '6%')],
    severities: ['info'],
  },
  { name: 'all', text: map('metric x 5 target 5 metric y 6 target 5') },
  { name: 'neither value nor target', text: map('metric x 5 target 5 metric y') },
  { name: 'a target elsewhere', text: map('metric x 5 target 5 metric y 6', 'metric y target 7') },
  {
    name: 'a target of a solution',
    text: map('metric x 5 target 5 metric y 6', 'opportunity "O" { solution "X" { metric y target 7 } }'),
  },
  {
    name: 'what is measured of a solution is not asked',
    text: map('metric x 5 target 5', 'opportunity "O" { solution "X" { metric y 7 } }'),
  },
  {
    name: 'most of them',
    text: map('metric x 5 target 5 metric y 6 metric z 7', '', '⟦journey j "J"⟧'),
    messages: ['2 of 3 measured values have no target ("Y", "Z"): add what is aimed at.'],
    related: ['metric y 6', 'metric z 7'],
  },
  {
    name: 'strict: no targets at all',
    text: map('metric x 5', '', '⟦journey j "J"⟧'),
    preset: 'strict',
    messages: ['1 of 1 measured values have no target ("X"): add what is aimed at.'],
  },
]);
