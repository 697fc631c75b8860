import { testRule } from './test-rule.ts';

const map = (text: string): string => `persona p "P"\npersona q "Q"\njourney j "J" { stage "S" { ${text} } }`;
const low = (who: string, value: string, place = 'A'): string =>
  `${who} at ${value} at "${place}", and the map does not say why: record the pain.`;

testRule('low-without-pain', [
  { name: 'the lowest', text: map('touchpoint "A" for p { ⟦emotion -2⟧ "bad" }'), messages: [low('"P" is', '-2')] },
  { name: 'off the scale', text: map('touchpoint "A" { emotion -2.1 }') },
  { name: 'not quite the lowest', text: map('touchpoint "A" { emotion -1.9 }') },
  {
    name: 'the limit can be chosen, from below',
    text: map('touchpoint "A" for p { ⟦emotion -1.5⟧ }'),
    options: { value: -1.5 },
    messages: [low('"P" is', '-1.5')],
  },
  {
    name: 'the limit can be chosen, from above',
    text: map('touchpoint "A" for p { emotion -1.5 }'),
    options: { value: -1.6 },
  },
  {
    name: 'of several, one statement is one finding',
    text: map('touchpoint "A" { ⟦emotion -2⟧ }'),
    messages: [low('"P" and "Q" are', '-2')],
  },
  {
    name: 'the feeling of a whole stage is one finding',
    text: map('⟦emotion -2⟧ touchpoint "A" touchpoint "B"'),
    messages: [low('"P" and "Q" are', '-2')],
  },
  { name: 'a pain there', text: map('touchpoint "A" { emotion -2 pain "X" }') },
  { name: 'a pain of the stage', text: map('pain "X" touchpoint "A" { emotion -2 }') },
  {
    name: 'a pain of another',
    text: map('touchpoint "A" { ⟦emotion -2⟧ pain "X" for q }'),
    messages: [low('"P" is', '-2')],
  },
  {
    name: 'other remarks',
    text: map('touchpoint "A" for q { ⟦emotion -2⟧ thought "X" }'),
    messages: [low('"Q" is', '-2')],
  },
  { name: 'a cliff is said as that', text: map('touchpoint "A" { emotion 0 } touchpoint "B" { emotion -2 }') },
  {
    name: 'a smaller fall is no cliff',
    text: map('touchpoint "A" { emotion -0.1 } touchpoint "B" { ⟦emotion -2⟧ }'),
    messages: [low('"P" and "Q" are', '-2', 'B')],
  },
]);
