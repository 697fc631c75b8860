import { testRule } from './test-rule.ts';

const who = 'persona anna "Anna"\npersona boris "Boris"\n';
const blank = (place: string): string => `Nobody's feeling at "${place}" is known: add an emotion from -2 to +2.`;
const never = (name: string): string =>
  `"${name}" has no feeling anywhere in "J": write at least one emotion for this persona.`;

testRule('require-emotion', [
  { name: 'a journey without any feeling is a sketch', text: `${who}journey j "J" { stage "S" { touchpoint "A" } }` },
  { name: 'nor is anything asked of one without personas', text: 'journey j "J" { stage "S" { touchpoint "A" } }' },
  {
    name: 'a touchpoint and a step nobody feels anything at',
    text: `${who}journey j "J" { stage "S" { touchpoint "A" { emotion 1 } touchpoint "B" { emotion 1 } ⟦touchpoint b "C"⟧ for anna ⟦step "D"⟧ { note "…" } } }`,
    messages: [blank('C'), blank('D')],
    severities: ['warning', 'warning'],
  },
  {
    name: 'it is enough that one of those who pass is known',
    text: `${who}journey j "J" { stage "S" { touchpoint "A" { emotion 1 } touchpoint "B" { emotion 1 for boris } } }`,
  },
  { name: 'a zero is a feeling', text: `${who}journey j "J" { stage "S" { touchpoint "A" { emotion 0 } } }` },
  {
    name: "a stage's default serves its touchpoints",
    text: `${who}journey j "J" { stage "S" { emotion 1 touchpoint "A" touchpoint "B" } }`,
  },
  {
    name: 'half of them blank: one by one',
    text: `${who}journey j "J" { stage "S" { touchpoint "A" { emotion 1 } ⟦touchpoint "B"⟧ } }`,
    messages: [blank('B')],
  },
  {
    name: 'most of them blank: one finding that lists them',
    text: `${who}⟦journey j "J"⟧ for anna { stage "S" { touchpoint "A" { emotion 1 } touchpoint b "B" step "C" } }`,
    messages: ['2 of 3 touchpoints have no emotion ("B", "C"): add one from -2 to +2 to each.'],
    related: ['touchpoint b "B"', 'step "C"'],
  },
  {
    name: 'of many, five are named and all are related',
    text: `${who}⟦journey "J"⟧ { stage "S" { touchpoint "A" { emotion 1 } ${[...'BCDEFG'].map((name) => `step "${name}"`).join(' ')} } }`,
    messages: ['6 of 7 touchpoints have no emotion ("B", "C", "D", "E", "F", …): add one from -2 to +2 to each.'],
    related: [...'BCDEFG'].map((name) => `step "${name}"`),
  },
  {
    name: 'a persona without any feeling, where the journey names it',
    text: `${who}journey j "J" for anna, ⟦boris⟧ { stage "S" { touchpoint "A" { emotion 1 for anna } } }`,
    messages: [never('Boris')],
  },
  {
    name: 'a persona without any feeling, in a journey that names nobody',
    text: `${who}⟦journey j "J"⟧ { stage "S" { touchpoint "A" { emotion 1 for anna } } }`,
    messages: [never('Boris')],
  },
  {
    name: 'who is not of the journey needs no feeling',
    text: `${who}journey j "J" for anna { stage "S" { touchpoint "A" { emotion 1 } } }`,
  },
  {
    name: 'an emotion for a misspelt or absent persona is no second mistake',
    text: `${who}journey j "J" { stage "S" { touchpoint "A" { emotion 1 } touchpoint "B" { emotion 1 for ana } touchpoint "C" for anna { emotion 1 for boris } } stage "T" { emotion 1 for bris touchpoint "D" } }`,
  },
  {
    name: 'a misspelt persona of the journey is no second mistake',
    text: `${who}journey j "J" for ana { stage "S" { touchpoint "A" { emotion 1 for anna } } }`,
  },
  {
    name: 'a journey is asked for itself',
    text: `${who}journey i "I" { stage "S" { touchpoint "A" } }\njourney j "J" { stage "S" { touchpoint "A" { emotion 1 } ⟦step 等待⟧ } }`,
    messages: [blank('等待')],
  },
  {
    name: 'a moment of truth is said as that',
    text: 'persona p "P"\njourney j "J" { stage "S" { touchpoint "A" { emotion 1 } touchpoint "B" { moment-of-truth } } }',
  },
  {
    name: 'strict: a journey without feelings, once',
    text: 'persona p "P"\n⟦journey j "J"⟧ { stage "S" { touchpoint "A" touchpoint "B" } }',
    preset: 'strict',
    messages: ['2 of 2 touchpoints have no emotion ("A", "B"): add one from -2 to +2 to each.'],
  },
  {
    name: 'all: each touchpoint',
    text: 'persona p "P"\njourney j "J" { stage "S" { ⟦touchpoint "A"⟧ } }',
    preset: 'all',
    messages: ['Nobody\'s feeling at "A" is known: add an emotion from -2 to +2.'],
  },
  {
    name: "a stage's default serves its touchpoints, for a single persona as well",
    text: 'persona anna "Anna"\njourney j "J" { stage "S" { emotion 1 touchpoint "A" touchpoint "B" } }',
  },
  {
    name: 'strict: nobody is there to feel anything',
    text: 'journey j "J" { stage "S" { touchpoint "A" } }',
    preset: 'strict',
  },
]);
