import { testRule } from './test-rule.ts';

const map = (label: string, limit = ''): string =>
  `persona p "P"\njourney j "J" { stage "S" { touchpoint t ${label} ${limit} } }`;
const said = (label: string, limit = 60): string =>
  `"${label}" is longer than ${limit} characters: shorten it, and say the rest in a remark.`;

testRule('label-too-long', [
  { name: 'sixty characters', text: map(`"${'x'.repeat(60)}"`) },
  {
    name: 'sixty-one characters',
    text: map(`⟦"${'x'.repeat(61)}"⟧`),
    messages: [said(`${'x'.repeat(59)}…`)],
    severities: ['info'],
  },
  { name: 'spaces around do not count', text: map(`"  ${'x'.repeat(60)}  "`) },
  { name: 'characters as a reader counts them', text: map(`"${'👩‍👩‍👧'.repeat(60)}"`) },
  {
    name: 'one more of them',
    text: map(`⟦"${'é'.normalize('NFD').repeat(61)}"⟧`),
    messages: [said(`${'é'.normalize('NFD').repeat(59)}…`)],
  },
  { name: 'the count can be chosen, from above', text: map('"abc"'), options: { characters: 3 } },
  {
    name: 'the count can be chosen, from below',
    text: map('⟦"abc"⟧'),
    options: { characters: 2 },
    messages: [said('abc', 2)],
  },
  { name: 'remarks are texts', text: map('"T"', `{ pain "${'x'.repeat(200)}" }`) },
  {
    name: 'labels of all kinds',
    text: 'persona p ⟦"Persona"⟧\nsource s ⟦"Source"⟧\njourney j ⟦"Journey"⟧ { stage ⟦"Stage"⟧ { touchpoint t "T" } opportunity ⟦"Opportunity"⟧ { solution ⟦"Solution"⟧ } move t -> exit ⟦"Move"⟧ }',
    options: { characters: 3 },
    messages: ['Persona', 'Source', 'Journey', 'Stage', 'Opportunity', 'Solution', 'Move'].map((label) =>
      said(label, 3),
    ),
  },
]);
