import { testRule } from './test-rule.ts';

const map = (text: string, head = 'journey j "J"'): string => `persona p "P"\nteam t "T"\n${head} { ${text} }`;
const stage = 'stage "S" { touchpoint "A" }';
const journey = '"J" has no owner: name the team that keeps the map true, owner ….';
const one = (label: string): string =>
  `The opportunity "${label}" has no owner: name the team that takes it on, owner ….`;
const many = (count: string, names: string): string =>
  `${count} opportunities have no owner (${names}): name the teams that take them on, owner ….`;

testRule('require-owner', [
  { name: 'no owners at all', text: map(`${stage} opportunity "O"`) },
  {
    name: 'a stage has one',
    text: map('stage "S" { owner t touchpoint "A" }', '⟦journey j "J"⟧'),
    messages: [journey],
    severities: ['warning'],
  },
  {
    name: 'a touchpoint has one',
    text: map('stage "S" { touchpoint "A" { owner t } }', '⟦journey j "J"⟧'),
    messages: [journey],
  },
  { name: 'the journey has one', text: map('owner t stage "S" { owner t touchpoint "A" }') },
  { name: 'a misspelt owner is one', text: map('owner tt stage "S" { owner t touchpoint "A" }') },
  {
    name: 'an opportunity has one, the journey is not asked for its own',
    text: map(`${stage} opportunity "O" { owner t } ⟦opportunity "P"⟧`),
    messages: [one('P')],
  },
  {
    name: 'most opportunities have none',
    text: map(`${stage} opportunity "O" { owner t } opportunity "P" opportunity "Q"`, '⟦journey j "J"⟧'),
    messages: [many('2 of 3', '"P", "Q"')],
    related: ['opportunity "P"', 'opportunity "Q"'],
  },
  {
    name: 'an owned solution counts, one that is not owned does not',
    text: map(
      `${stage} opportunity "O" { owner t } opportunity "P" { solution "X" { owner t } } ⟦opportunity "Q"⟧ { solution "Y" }`,
    ),
    messages: [one('Q')],
  },
  { name: 'misspelt owners count', text: map(`${stage} opportunity "O" { owner t } opportunity "P" { owner tt }`) },
  {
    name: 'strict: both, once each',
    text: map(`${stage} opportunity "O" opportunity "P"`, '⟦⟦journey j "J"⟧⟧'),
    preset: 'strict',
    messages: [journey, many('2 of 2', '"O", "P"')],
  },
  {
    name: 'all: each opportunity',
    text: map(`owner t ${stage} ⟦opportunity "O"⟧ ⟦opportunity "P"⟧`),
    preset: 'all',
    messages: [one('O'), one('P')],
  },
]);
