import { testRule } from './test-rule.ts';

const now = 'persona p "P"\njourney now "Now" { state current }\n';
const what = (journey: string): string =>
  `The future journey "${journey}" does not say what it changes: write "state future of" and the name of the current journey.`;

testRule('future-without-current', [
  { name: 'no state means current', text: 'persona p "P"\njourney j "J" { }' },
  { name: 'a future of a current one', text: `${now}journey then "Then" { state future of now }` },
  {
    name: 'a future of one that does not say its state',
    text: 'persona p "P"\njourney a "A" { }\njourney b "B" { state future of a }',
  },
  {
    name: 'a future of nothing, where one current journey could be meant',
    text: `${now}journey then "Then" { ⟦state future⟧ goal "G" }`,
    messages: [what('Then')],
    fixed: `${now}journey then "Then" { state future of now goal "G" }`,
    safe: false,
    alone: true,
  },
  {
    name: 'where several could be meant, or none',
    text: `${now}journey other "Other" { }\njourney then "Then" { ⟦state future⟧ }`,
    messages: [what('Then')],
    fixed: null,
  },
  {
    name: 'where the current one has no name',
    text: 'persona p "P"\njourney "Now" { }\njourney then "Then" { ⟦state future⟧ }',
    messages: [what('Then')],
    fixed: null,
  },
  {
    name: 'a future of a future',
    text: `${now}journey then "Then" { state future of now }\njourney later "Later" { state future of ⟦then⟧ }`,
    messages: ['"Then" is a future journey itself: name the current one that it changes.'],
    alone: true,
  },
  {
    name: 'a future of itself',
    text: 'persona p "P"\njourney then "Then" { state future of ⟦then⟧ }',
    messages: ['"Then" is this journey itself: name the current one that it changes.'],
  },
  {
    name: 'a journey that nothing declares is another mistake',
    text: 'persona p "P"\njourney then "Then" { state future of nown }',
  },
  {
    name: 'the current one in another file',
    beside: { 'now.cjm': 'journey now "Now" { }\n' },
    text: 'import "now.cjm"\npersona p "P"\njourney then "Then" { state future of now }',
  },
]);
