import { testRule } from './test-rule.ts';

const map = (text: string, head = 'journey j "J"'): string =>
  `persona p "P"\nteam t "T"\n${head} { stage "S" { touchpoint "A" } ${text} }`;
const one = (label: string): string => `The solution "${label}" has no owner: name the team that does it, owner ….`;

testRule('solution-without-owner', [
  { name: 'no owners at all', text: map('opportunity "O" { solution "X" }') },
  {
    name: 'the journey has an owner',
    text: map('owner t opportunity "O" { ⟦solution "X"⟧ }'),
    messages: [one('X')],
    severities: ['warning'],
  },
  {
    name: 'another solution has an owner',
    text: map('opportunity "O" { solution "X" { owner t } ⟦solution "Y"⟧ }'),
    messages: [one('Y')],
  },
  {
    name: 'a touchpoint has an owner',
    text: map('stage "T" { touchpoint "B" { owner t } } opportunity "O" { ⟦solution "X"⟧ }'),
    messages: [one('X')],
  },
  {
    name: 'most of them',
    text: map('opportunity "O" { solution "X" { owner t } solution "Y" solution "Z" }', '⟦journey j "J"⟧'),
    messages: ['2 of 3 solutions have no owner ("Y", "Z"): name the teams that do them, owner ….'],
    related: ['solution "Y"', 'solution "Z"'],
  },
  { name: 'the owner of the opportunity', text: map('opportunity "O" { owner t solution "X" }') },
  { name: 'one that was dropped', text: map('owner t opportunity "O" { solution "X" { status dropped } }') },
  { name: 'a misspelt owner is one', text: map('owner t opportunity "O" { solution "X" { owner tt } }') },
  { name: 'a misspelt owner of the opportunity', text: map('owner t opportunity "O" { owner tt solution "X" }') },
  {
    name: 'strict: none has one',
    text: map('opportunity "O" { solution "X" solution "Y" }', '⟦journey j "J"⟧'),
    preset: 'strict',
    messages: ['2 of 2 solutions have no owner ("X", "Y"): name the teams that do them, owner ….'],
  },
  { name: 'all: each', text: map('opportunity "O" { ⟦solution "X"⟧ }'), preset: 'all', messages: [one('X')] },
]);
