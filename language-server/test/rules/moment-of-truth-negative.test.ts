import { testRule } from './test-rule.ts';

const map = (text: string, more = ''): string =>
  `persona p "P"\npersona q "Q"\njourney j "J" { stage "S" { ${text} } ${more} }`;
const said = (place: string, who: string, value: string): string =>
  `"${place}" is a moment of truth, and "${who}" is at ${value} there: answer it with an opportunity.`;

testRule('moment-of-truth-negative', [
  {
    name: 'below zero',
    text: map('touchpoint "A" { ⟦moment-of-truth "why"⟧ emotion -0.1 }'),
    messages: [said('A', 'P', '-0.1')],
    severities: ['warning'],
  },
  { name: 'at zero', text: map('touchpoint "A" { moment-of-truth emotion 0 }') },
  {
    name: 'the lowest is named',
    text: map('touchpoint "A" { ⟦moment-of-truth⟧ emotion -1 for p emotion -1.5 for q }'),
    messages: [said('A', 'Q', '-1.5')],
  },
  {
    name: 'one of them is enough',
    text: map('touchpoint "A" { ⟦moment-of-truth⟧ emotion 1 for p emotion -1 for q }'),
    messages: [said('A', 'Q', '-1')],
  },
  { name: 'no moment', text: map('touchpoint "A" { emotion -1 }') },
  { name: 'nothing is felt', text: map('touchpoint "A" { moment-of-truth }') },
  { name: 'an opportunity there', text: map('touchpoint "A" { moment-of-truth emotion -1 opportunity "O" }') },
  { name: 'an opportunity of the stage', text: map('opportunity "O" touchpoint "A" { moment-of-truth emotion -1 }') },
  {
    name: 'an opportunity answers a need there',
    text: map('touchpoint "A" { moment-of-truth emotion -1 need n "N" }', 'opportunity "O" answers n'),
  },
  {
    name: 'an opportunity elsewhere',
    text: map('touchpoint "A" { ⟦moment-of-truth⟧ emotion -1 } touchpoint "B" { emotion 0 opportunity "O" }'),
    messages: [said('A', 'P', '-1')],
  },
  {
    name: 'a stage that is bad as a whole',
    text: map('⟦moment-of-truth⟧ touchpoint "A" { emotion -1 } touchpoint "B" { emotion -0.5 }'),
    messages: [said('S', 'P', '-1')],
  },
  {
    name: 'a stage that is not',
    text: map('moment-of-truth touchpoint "A" { emotion -1 } touchpoint "B" { emotion 0 }'),
  },
  { name: 'a stage where nothing is felt', text: map('moment-of-truth touchpoint "A"') },
  {
    name: 'a stage with an opportunity somewhere in it',
    text: map('moment-of-truth touchpoint "A" { emotion -1 opportunity "O" }'),
  },
]);
