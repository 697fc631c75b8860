import { testRule } from './test-rule.ts';

const map = (text: string, opportunity = 'opportunity "O"', head = 'journey j "J"'): string =>
  `persona p "P"\nmetric up "Up" unit "€"\nmetric down "Down" lower\n${head} { stage "S" { touchpoint "A" { ${text} } touchpoint "B" } ${opportunity} }`;
const said = (label: string, value: string, target: string): string =>
  `"${label}" is at ${value}, behind its target of ${target}: write the opportunity that brings it there.`;

testRule('missed-target', [
  {
    name: 'more is better',
    text: map('⟦metric up 4.9⟧ target 5'),
    messages: [said('Up', '4.9', '5')],
    severities: ['warning'],
  },
  { name: 'reached', text: map('metric up 5 target 5') },
  { name: 'less is better', text: map('⟦metric down 61 min⟧ target 1 h'), messages: [said('Down', '61 min', '1 h')] },
  { name: 'less is better, reached', text: map('metric down 60 min target 1 h') },
  { name: 'a range that overlaps', text: map('metric up 3..5 target 5..6 metric down 5..9 target 4..5') },
  {
    name: 'ranges that do not overlap',
    text: map('⟦metric up 3..4⟧ target 5..6'),
    messages: [said('Up', '3..4', '5..6')],
  },
  { name: 'no target', text: map('metric up 4') },
  { name: 'no value', text: map('metric up target 4') },
  { name: 'values of two kinds', text: map('metric down 5% target 4') },
  { name: 'no opportunities at all', text: map('metric up 4 target 5', '') },
  { name: 'an opportunity there', text: map('metric up 4 target 5 opportunity "P"') },
  { name: 'a result of the opportunity', text: map('metric up 4 target 5', 'opportunity "O" { result up 3 -> 4 }') },
  {
    name: 'a result of a solution',
    text: map('metric up 4 target 5', 'opportunity "O" { solution "X" { result up +5% } }'),
  },
  {
    name: 'an aim of a solution',
    text: map('metric up 4 target 5', 'opportunity "O" { solution "X" { metric up target 5 } }'),
  },
  {
    name: 'a result of another metric',
    text: map('⟦metric up 4⟧ target 5', 'opportunity "O" { result down 3 -> 4 }'),
    messages: [said('Up', '4', '5')],
  },
  {
    name: 'several at once',
    text: map('metric up 4 target 5 metric down 5 target 4', 'opportunity "O"', '⟦journey j "J"⟧'),
    messages: [
      '2 of 2 metrics with a target are behind it ("Up", "Down"): write the opportunities that bring them there.',
    ],
    related: ['metric up 4 target 5', 'metric down 5 target 4'],
  },
  {
    name: 'strict: no opportunities at all',
    text: map('metric up 4 target 5', '', '⟦journey j "J"⟧'),
    preset: 'strict',
    messages: ['1 of 1 metrics with a target are behind it ("Up"): write the opportunities that bring them there.'],
  },
]);
