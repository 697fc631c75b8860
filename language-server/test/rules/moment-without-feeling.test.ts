import { testRule } from './test-rule.ts';

const map = (text: string): string =>
  `persona p "P"\npersona q "Q"\njourney j "J" { stage "S" { touchpoint "X" { emotion 1 } } ${text} }`;
const said = (place: string, who: string): string =>
  `"${place}" is a moment of truth, and what ${who} there is not known: add an emotion from -2 to +2.`;

testRule('moment-without-feeling', [
  {
    name: 'of nobody',
    text: map('stage "T" { touchpoint "A" { ⟦moment-of-truth "why"⟧ } }'),
    messages: [said('A', '"P" and "Q" feel')],
    severities: ['warning'],
    alone: true,
  },
  {
    name: 'of some',
    text: map('stage "T" { touchpoint "A" { ⟦moment-of-truth⟧ emotion 0 for p } }'),
    messages: [said('A', '"Q" feels')],
  },
  { name: 'of all', text: map('stage "T" { touchpoint "A" { moment-of-truth emotion 0 } }') },
  { name: 'who does not pass', text: map('stage "T" { touchpoint "A" for p { moment-of-truth emotion 0 } }') },
  { name: 'no moment', text: map('stage "T" { touchpoint "A" { emotion 0 for p } }') },
  {
    name: 'a stage',
    text: map('stage "T" { ⟦moment-of-truth⟧ touchpoint "A" { emotion 0 for p } touchpoint "B" { emotion 0 for p } }'),
    messages: [said('T', '"Q" feels')],
  },
  {
    name: 'a stage with a feeling somewhere in it',
    text: map('stage "T" { moment-of-truth touchpoint "A" { emotion 0 for p } touchpoint "B" { emotion 0 for q } }'),
  },
  { name: 'a misspelt persona', text: map('stage "T" { touchpoint "A" { moment-of-truth emotion 0 for p, qq } }') },
  {
    name: 'no feelings in the journey',
    text: 'persona p "P"\njourney j "J" { stage "T" { touchpoint "A" { moment-of-truth } } }',
  },
  {
    name: 'strict: no feelings in the journey',
    text: 'persona p "P"\njourney j "J" { stage "T" { touchpoint "A" { ⟦moment-of-truth⟧ } } }',
    preset: 'strict',
    messages: [said('A', '"P" feels')],
  },
  {
    name: 'a feeling of a misspelt persona in a stage is somebody’s',
    text: map('stage "T" { moment-of-truth emotion 0 for p, qq touchpoint "A" }'),
  },
]);
