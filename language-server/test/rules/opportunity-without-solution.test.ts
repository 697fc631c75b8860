import { testRule } from './test-rule.ts';

const map = (text: string, head = 'journey j "J"'): string =>
  `persona p "P"\n${head} { stage "S" { touchpoint "A" } ${text} }`;
const solved = 'opportunity "O" { solution "X" }';
const one = (label: string, dropped = ''): string =>
  `The opportunity "${label}" has no solution${dropped}: write what is to be done, solution "…".`;
const many = (count: string, names: string): string =>
  `${count} opportunities have no solution (${names}): write what is to be done, solution "…".`;

testRule('opportunity-without-solution', [
  { name: 'no solutions at all', text: map('opportunity "O" opportunity "P"') },
  {
    name: 'half of them',
    text: map(`${solved} ⟦opportunity "P"⟧ { impact low }`),
    messages: [one('P')],
    severities: ['info'],
  },
  {
    name: 'most of them',
    text: map(`${solved} opportunity "P" opportunity "Q"`, '⟦journey j "J"⟧'),
    messages: [many('2 of 3', '"P", "Q"')],
    severities: ['info'],
    related: ['opportunity "P"', 'opportunity "Q"'],
  },
  { name: 'all of them', text: map(`${solved} opportunity "P" { solution "Y" { status proposed } }`) },
  {
    name: 'the only solution was dropped',
    text: map(`${solved} ⟦opportunity "P"⟧ { solution "Y" { status dropped } }`),
    messages: [one('P', ' that was not dropped')],
  },
  {
    name: 'one of two was dropped',
    text: map(`${solved} opportunity "P" { solution "Y" { status dropped } solution "Z" }`),
  },
  {
    name: 'strict: none has one',
    text: map('opportunity "O" opportunity "P"', '⟦journey j "J"⟧'),
    preset: 'strict',
    messages: [many('2 of 2', '"O", "P"')],
  },
  {
    name: 'all: each',
    text: map('⟦opportunity "O"⟧ ⟦opportunity "P"⟧'),
    preset: 'all',
    messages: [one('O'), one('P')],
  },
]);
