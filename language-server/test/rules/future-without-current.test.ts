import { testRule } from './test-rule.ts';

const now = 'persona p "P"\njourney now "Now" { state current stage "S" { touchpoint "T" } }\n';
const what = (journey: string): string =>
  `The future journey "${journey}" does not say what it changes: write "state future of" and the name of the current journey.`;

testRule('future-without-current', [
  { name: 'no state means current', text: 'persona p "P"\njourney j "J" { stage "S" { touchpoint "T" } }' },
  {
    name: 'a future of a current one',
    text: `${now}journey then "Then" { state future of now stage "S" { touchpoint "T" } }`,
  },
  {
    name: 'a future of one that does not say its state',
    text: 'persona p "P"\njourney a "A" { stage "S" { touchpoint "T" } }\njourney b "B" { state future of a stage "S" { touchpoint "T" } }',
  },
  {
    name: 'a future of nothing, where one current journey could be meant',
    text: `${now}journey then "Then" { ⟦state future⟧ goal "G" stage "S" { touchpoint "T" } }`,
    messages: [what('Then')],
    fixed: `${now}journey then "Then" { state future of now goal "G" stage "S" { touchpoint "T" } }`,
    safe: false,
    alone: true,
  },
  {
    name: 'where several could be meant, or none',
    text: `${now}journey other "Other" { stage "S" { touchpoint "T" } }\njourney then "Then" { ⟦state future⟧ stage "S" { touchpoint "T" } }`,
    messages: [what('Then')],
    fixed: null,
  },
  {
    name: 'where the current one has no name',
    text: 'persona p "P"\njourney "Now" { stage "S" { touchpoint "T" } }\njourney then "Then" { ⟦state future⟧ stage "S" { touchpoint "T" } }',
    messages: [what('Then')],
    fixed: null,
  },
  {
    name: 'a future of a future',
    text: `${now}journey then "Then" { state future of now stage "S" { touchpoint "T" } }\njourney later "Later" { state future of ⟦then⟧ stage "S" { touchpoint "T" } }`,
    messages: ['"Then" is a future journey itself: name the current one that it changes.'],
    alone: true,
  },
  {
    name: 'a future of itself',
    text: 'persona p "P"\njourney then "Then" { state future of ⟦then⟧ stage "S" { touchpoint "T" } }',
    messages: ['"Then" is this journey itself: name the current one that it changes.'],
  },
  {
    name: 'a journey that nothing declares is another mistake',
    text: 'persona p "P"\njourney then "Then" { state future of nown stage "S" { touchpoint "T" } }',
  },
  {
    name: 'the current one in another file',
    beside: { 'now.cjm': 'journey now "Now" { stage "S" { touchpoint "T" } }\n' },
    text: 'import "now.cjm"\npersona p "P"\njourney then "Then" { state future of now stage "S" { touchpoint "T" } }',
  },
]);
