import { testRule } from './test-rule.ts';

const map = (text: string, head = 'journey j "J"'): string => `persona p "P"\n${head} { ${text} }`;
const journey = '"J" has no goal: say what the customer wants to reach, goal "…".';
const stage = (label: string): string =>
  `The stage "${label}" has no goal: say what the customer wants there, goal "…".`;
const stages = (count: string, names: string): string =>
  `${count} stages have no goal (${names}): say what the customer wants there, goal "…".`;
const given = (label: string): string => `stage "${label}" { goal "G" touchpoint "T" }`;
const without = (label: string): string => `stage "${label}" { touchpoint "T" }`;

testRule('require-goal', [
  { name: 'no goals at all', text: map(without('S')) },
  { name: 'a goal of the journey alone', text: map(`goal "G" ${without('S')} ${without('T')}`) },
  { name: 'goals of personas do not count', text: `persona p "P" { goal "G" } journey j "J" { ${without('S')} }` },
  {
    name: 'a stage has one, the journey has none',
    text: map(given('S'), '⟦journey j "J"⟧'),
    messages: [journey],
    severities: ['warning'],
  },
  {
    name: 'half of the stages, each a hint',
    text: map(`goal "G" ${given('S')} ⟦stage "T"⟧ { touchpoint "X" }`),
    messages: [stage('T')],
    severities: ['info'],
  },
  {
    name: 'most of the stages are one hint',
    text: map(`goal "G" ${given('S')} ${without('T')} ${without('U')}`, '⟦journey j "J"⟧'),
    messages: [stages('2 of 3', '"T", "U"')],
    severities: ['info'],
    related: [without('T'), without('U')],
  },
  { name: 'all is said', text: map(`goal "G" ${given('S')} ${given('T')}`) },
  {
    name: 'strict: one for the journey, one for its stages',
    text: map(`${without('S')} ${without('T')}`, '⟦⟦journey j "J"⟧⟧'),
    preset: 'strict',
    messages: [journey, stages('2 of 2', '"S", "T"')],
  },
  {
    name: 'all: each stage',
    text: map(`goal "G" ⟦stage "S"⟧ { touchpoint "X" } ⟦stage "T"⟧ { touchpoint "X" }`),
    preset: 'all',
    messages: [stage('S'), stage('T')],
  },
]);
