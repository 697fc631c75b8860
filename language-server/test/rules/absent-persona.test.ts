import { testRule } from './test-rule.ts';

const who = 'persona anna "Anna"\npersona boris "Boris"\npersona eva "Eva"\n';
const stage = (text: string): string => `${who}journey j "J" for anna, boris {\n  stage s "S" {\n    ${text}\n  }\n}\n`;
const journey = (text: string): string => `${who}journey j "J" for anna, boris {\n  ${text}\n}\n`;
const notHere = (name: string): string =>
  `"${name}" does not take this journey: add them to the journey's "for", or leave them out here.`;
const notAt = (name: string, place: string): string =>
  `"${name}" does not pass "${place}": add them to its "for", or leave them out here.`;

testRule('absent-persona', [
  {
    name: 'an emotion of someone who is not of the journey',
    text: stage('touchpoint "Pays" { emotion 1 for ⟦eva⟧ }'),
    messages: [notHere('Eva')],
  },
  {
    name: 'an emotion of someone who does not pass the touchpoint',
    text: stage('touchpoint "Pays" for anna { emotion 1 for anna, ⟦boris⟧ }'),
    messages: [notAt('Boris', 'Pays')],
  },
  {
    name: 'metrics: of the journey, a stage, a touchpoint and a solution',
    text: journey(
      'metric nps 1 for ⟦eva⟧ opportunity "O" { solution "X" { metric nps 1 for ⟦eva⟧ } } stage "S" for anna { metric nps 1 for ⟦boris⟧ touchpoint "A" { metric nps 1 for anna, ⟦eva⟧ } }',
    ),
    messages: [
      notHere('Eva'),
      notHere('Eva'),
      '"Boris" does not pass the stage "S": add them to the stage\'s "for", or leave them out here.',
      notHere('Eva'),
    ],
  },
  {
    name: 'a step counts like a touchpoint',
    text: stage('step "Waits" for anna { thought "Hm" for ⟦boris⟧ }'),
    messages: [notAt('Boris', 'Waits')],
  },
  {
    name: 'a remark of the journey',
    text: journey('note "…" for ⟦eva⟧'),
    messages: [notHere('Eva')],
  },
  {
    name: 'a path of someone who is not of the journey is not looked at stop by stop',
    text: journey('stage s "S" { touchpoint a "A" touchpoint b "B" }\n  path for ⟦eva⟧: a -> b'),
    messages: [notHere('Eva')],
  },
  {
    name: 'a path leads someone where they do not pass',
    text: journey('stage s "S" { touchpoint a "A" touchpoint b "B" for anna }\n  path for anna, boris: a -> ⟦b⟧'),
    messages: ['"Boris" does not pass "B": add them to the "for" there, or take it off this path.'],
  },
  {
    name: 'a path leads someone into a stage they do not pass',
    text: journey('stage s "S" for anna { touchpoint a "A" touchpoint b "B" }\n  path for boris: ⟦a⟧ -> ⟦b⟧'),
    messages: ['A', 'B'].map(
      (place) => `"Boris" does not pass "${place}": add them to the "for" there, or take it off this path.`,
    ),
  },
  {
    name: 'a path of all is what each of them passes of it',
    text: journey('stage s "S" { touchpoint a "A" touchpoint b "B" for anna }\n  path : a -> b'),
  },
  {
    name: 'a stage for someone who is not of the journey: said once, not again inside',
    text: journey('stage "S" for ⟦eva⟧ { emotion 1 for eva touchpoint "A" for eva { emotion 2 for eva } }'),
    messages: [notHere('Eva')],
  },
  {
    name: 'a touchpoint may only narrow its stage, and is said once',
    text: journey('stage "S" for anna { touchpoint "A" for ⟦boris⟧ { emotion 1 for boris } }'),
    messages: ['"Boris" does not pass the stage "S": add them to the stage\'s "for", or leave them out here.'],
  },
  {
    name: 'a touchpoint of a stage they do not pass',
    text: journey('stage "S" for anna { touchpoint "A" { pain "Long" for ⟦boris⟧ } }'),
    messages: ['"Boris" does not pass the stage "S": add them to the stage\'s "for", or leave them out here.'],
  },
  {
    name: "a stage's own remark",
    text: journey('stage "S" for anna { pain "Long" for ⟦boris⟧ touchpoint "A" }'),
    messages: ['"Boris" does not pass the stage "S": add them to the stage\'s "for", or leave them out here.'],
  },
  {
    name: 'a misspelt name in a `for` makes nobody absent',
    text: `${who}journey j "J" for ana { stage "S" for anan { touchpoint "A" { emotion 1 for anna } } }`,
  },
  {
    name: 'a journey without `for` is for all',
    text: `${who}journey j "J" { stage "S" { touchpoint "A" { emotion 1 for eva } } }`,
  },
  {
    name: 'an unresolved name is not absent',
    text: stage('touchpoint "A" { emotion 1 for nobody }'),
  },
  {
    name: 'who and where are called by their names when they have no label, and "…" when they have neither',
    text: 'persona анна\npersona 小林\njourney j "J" { stage s { touchpoint 支付 for анна { emotion 1 for ⟦小林⟧ } touchpoint for анна { emotion 1 for ⟦小林⟧ } } }',
    messages: [notAt('小林', '支付'), notAt('小林', '…')],
  },
]);
