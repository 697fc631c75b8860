import { testRule } from './test-rule.ts';

const map = (text: string, head = 'journey j "J"', owner = 't'): string =>
  `persona p "P"\nteam t "T"\nteam u "U"\nsystem y "Y"\n${head} { owner ${owner} stage "S" { touchpoint "A" } opportunity "O" { ${text} } }`;
const one = (label: string): string =>
  `Nobody is said to know of "${label}": name the teams that were told, informed ….`;
const many = (count: string, names: string): string =>
  `Nobody is said to know of ${count} live solutions (${names}): name the teams that were told, informed ….`;

testRule('live-not-informed', [
  {
    name: 'another team is there',
    text: map('⟦solution "X"⟧ { owner u status live }'),
    messages: [one('X')],
    severities: ['info'],
  },
  { name: 'measured is live', text: map('⟦solution "X"⟧ { owner u status measured }'), messages: [one('X')] },
  ...['proposed', 'planned', 'dropped'].map((status) => ({
    name: `${status} is not live`,
    text: map(`solution "X" { owner u status ${status} }`),
  })),
  { name: 'no other team', text: map('solution "X" { owner t status live }') },
  { name: 'no other team, owned by the opportunity', text: map('owner t solution "X" { status live }') },
  {
    name: 'nobody owns it',
    text: map('⟦solution "X"⟧ { status live }'),
    messages: [one('X')],
  },
  { name: 'somebody was told', text: map('solution "X" { owner u status live informed t }') },
  { name: 'a misspelt team was told', text: map('solution "X" { owner u status live informed tt }') },
  {
    name: 'most of them',
    text: map(
      'solution "X" { owner u status live informed t } solution "Y" { owner u status live } solution "Z" { owner u status live }',
      '⟦journey j "J"⟧',
    ),
    messages: [many('2 of 3', '"Y", "Z"')],
  },
  {
    name: 'no teams at all',
    text: 'persona p "P"\njourney j "J" { stage "S" { touchpoint "A" } opportunity "O" { solution "X" { status live } } }',
  },
  {
    name: 'strict: no teams at all',
    text: 'persona p "P"\n⟦journey j "J"⟧ { stage "S" { touchpoint "A" } opportunity "O" { solution "X" { status live } } }',
    preset: 'strict',
    messages: [many('1 of 1', '"X"')],
  },
]);
