import { testRule } from './test-rule.ts';

const map = (text: string): string =>
  `persona p "P"\njourney j "J" { stage "S" { touchpoint "A" } opportunity "O" { ${text} } opportunity "P" { result nps 1 -> 2 } }`;
const one = (label: string): string =>
  `The solution "${label}" is live, and nobody says what came of it: add a result, or set back its status.`;

testRule('live-without-result', [
  {
    name: 'live, since a day or not',
    text: map('⟦solution "X"⟧ { status live } ⟦solution "Y"⟧ { status live 2026-06-29 }'),
    messages: [one('X'), one('Y')],
    severities: ['warning', 'warning'],
  },
  ...['proposed', 'planned', 'measured', 'dropped'].map((status) => ({
    name: `${status} is not live`,
    text: map(`solution "X" { status ${status} }`),
  })),
  { name: 'without a status', text: map('solution "X"') },
  { name: 'a result of its own', text: map('solution "X" { status live result nps 1 -> 2 }') },
  { name: 'a result of the opportunity', text: map('result nps +20% solution "X" { status live }') },
  { name: 'a result of a sibling', text: map('solution "X" { status live } solution "Y" { result nps 1 -> 2 }') },
  { name: 'a result of a misspelt metric', text: map('solution "X" { status live result npss 1 -> 2 }') },
  { name: 'a value of its own', text: map('solution "X" { status live metric nps 5 }') },
  {
    name: 'an aim is no value',
    text: map('⟦solution "X"⟧ { status live metric nps target 5 }'),
    messages: [one('X')],
  },
]);
