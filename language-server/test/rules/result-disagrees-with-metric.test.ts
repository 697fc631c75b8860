import { testRule } from './test-rule.ts';

const map = (metrics: string, result: string): string =>
  `persona p "P"\nmetric m "M"\njourney j "J" { ${metrics} stage "S" { touchpoint "A" } opportunity "O" { ${result} } }`;
const said = (who: string, from: string, to: string, measured: string): string =>
  `"${who}" moved "M" from ${from} to ${to}, but it is measured at ${measured}: bring the two together.`;

testRule('result-disagrees-with-metric', [
  {
    name: 'below what was before',
    text: map('metric m 4.9', '⟦result m 5 -> 8⟧'),
    messages: [said('O', '5', '8', '4.9')],
    severities: ['warning'],
    related: ['metric m 4.9'],
  },
  {
    name: 'beyond what was after, of a solution',
    text: map('metric m 8.1', 'solution "X" { ⟦result m 5 -> 8⟧ }'),
    messages: [said('X', '5', '8', '8.1')],
  },
  { name: 'at what was before', text: map('metric m 5', 'result m 5 -> 8') },
  { name: 'at what was after', text: map('metric m 8', 'result m 5 -> 8') },
  { name: 'in between', text: map('metric m 6', 'result m 8 -> 5') },
  { name: 'a range that reaches in', text: map('metric m 3..5', 'result m 5 -> 8') },
  {
    name: 'a range that does not',
    text: map('metric m 3..4', '⟦result m 5 -> 8⟧'),
    messages: [said('O', '5', '8', '3..4')],
  },
  { name: 'several places, one agrees', text: map('metric m 1 metric m 6', 'result m 5 -> 8') },
  {
    name: 'several places, none agrees',
    text: map('metric m 1 metric m 2', '⟦result m 5 -> 8⟧'),
    messages: [said('O', '5', '8', '1, 2')],
    related: ['metric m 1', 'metric m 2'],
  },
  { name: 'another metric', text: map('metric nps 1', 'result m 5 -> 8') },
  { name: 'not measured', text: map('metric m target 1', 'result m 5 -> 8') },
  { name: 'a relative result', text: map('metric m 1', 'result m +20%') },
  { name: 'values of two kinds', text: map('metric m 1%', 'result m 5 -> 8') },
  { name: 'a solution that was dropped', text: map('metric m 1', 'solution "X" { status dropped result m 5 -> 8 }') },
  {
    name: 'durations in two units that are the same but for binary fractions',
    text: map('metric m 66 min', 'result m 1.1 h -> 2 h'),
  },
  {
    name: 'the other way round',
    text: map('metric m 1.1 h', 'result m 10 min -> 66 min'),
  },
]);
