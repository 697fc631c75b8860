import { testRule } from './test-rule.ts';

const journey = (text: string): string => `persona anna "Anna"\njourney j "J" {\n  ${text}\n}\n`;
const open = (pain: string): string =>
  `No opportunity answers the pain "${pain}": write one beside it, or name it after "answers".`;

testRule('pain-without-opportunity', [
  { name: 'a journey without opportunities is still looking for pains', text: journey('pain "Slow" severity blocker') },
  {
    name: 'grave pains are warnings, others hints',
    text: journey(
      'need n "N"\n  pain a "A"\n  pain b "B"\n  pain c "C"\n  pain d "D"\n  pain e "E"\n  ⟦pain p "P"⟧ severity high\n  ⟦pain q "Q"⟧ severity blocker\n  ⟦pain r "R"⟧ severity medium\n  ⟦pain s "S"⟧ severity low\n  ⟦pain "T"⟧\n  opportunity "O" answers n, a, b, c, d, e',
    ),
    messages: ['P', 'Q', 'R', 'S', 'T'].map(open),
    severities: ['warning', 'warning', 'info', 'info', 'info'],
  },
  {
    name: 'a single mild pain is not counted but called',
    text: journey('need n "N"\n  ⟦pain p "Slow"⟧\n  opportunity "O" answers n'),
    messages: [open('Slow')],
    severities: ['info'],
  },
  {
    name: 'most of them mild and open: one finding that lists them, the grave ones apart',
    text: 'persona anna "Anna"\n⟦journey j "J"⟧ {\n  need n "N"\n  pain a "A"\n  pain "B" severity low for anna\n  ⟦pain c "C"⟧ severity high\n  opportunity "O" answers n\n}\n',
    messages: ['2 of 3 pains have no opportunity ("A", "B"): write opportunities that answer them.', open('C')],
    severities: ['info', 'warning'],
    related: ['pain a "A"', 'pain "B" severity low for anna'],
  },
  {
    name: 'half of them: each for itself',
    text: journey('pain a "A"\n  pain b "B"\n  ⟦pain c "C"⟧\n  ⟦pain d "D"⟧\n  opportunity "O" answers a, b'),
    messages: [open('C'), open('D')],
  },
  {
    name: 'an opportunity without `answers` answers what its touchpoint holds',
    text: journey('stage "S" { touchpoint "A" { pain "One" pain "Two" opportunity "O" } ⟦step "B"⟧ }').replace(
      /[⟦⟧]/g,
      '',
    ),
  },
  {
    name: 'in a stage it answers the stage and its touchpoints, not the next stage',
    text: journey(
      'stage "S" { pain "One" touchpoint "A" { pain "Two" } opportunity "O" }\n  stage "T" { touchpoint "B" { ⟦pain "Three"⟧ } }',
    ),
    messages: [open('Three')],
  },
  {
    name: 'in the journey it answers only what is written directly there',
    text: journey('pain "One"\n  opportunity "O"\n  stage "S" { ⟦pain "Two"⟧ }'),
    messages: [open('Two')],
  },
  {
    name: 'one that names what it answers answers nothing else',
    text: journey('stage "S" { touchpoint "A" { pain a "One" ⟦pain b "Two"⟧ opportunity "O" answers a } }'),
    messages: [open('Two')],
  },
  { name: 'needs may stay unanswered', text: journey('need "N"\n  pain a "A"\n  opportunity "O" answers a') },
  {
    name: "a persona's pains are there before the journey begins",
    text: 'persona anna "Anna" { pain "Little time" }\njourney j "J" { need n "N" opportunity "O" answers n }',
  },
  {
    name: 'a misspelt answer is no second mistake',
    text: journey('pain delay "A"\n  ⟦pain other "B"⟧\n  opportunity "O" answers dealy'),
    messages: [open('B')],
  },
  {
    name: 'each journey for itself',
    text: 'journey i "I" { pain "A" }\njourney j "J" { pain b "B" opportunity "O" answers b }',
  },
  {
    name: 'the opportunity of a future journey, and of any other in the file',
    text: 'persona p "P"\njourney j "J" { pain a "A" pain b "B" ⟦pain c "C"⟧ need n "N" opportunity "O" answers n }\njourney k "K" { state future of j opportunity "Q" answers a }\njourney l "L" { opportunity "R" answers j.b }',
    messages: [open('C')],
  },
  {
    name: 'a journey whose pains only a future one answers is past looking for pains',
    text: 'persona p "P"\njourney j "J" { pain a "A" ⟦pain b "B"⟧ severity high }\njourney k "K" { state future of j opportunity "Q" answers a }',
    messages: [open('B')],
  },
  {
    name: 'strict: a journey without opportunities, once',
    text: 'persona p "P"\n⟦journey j "J"⟧ { stage "S" { touchpoint "A" { pain "X" severity high pain "Y" } } }',
    preset: 'strict',
    messages: ['2 of 2 pains have no opportunity ("X", "Y"): write opportunities that answer them.'],
    severities: ['warning'],
  },
  {
    name: 'all: each pain',
    text: 'persona p "P"\njourney j "J" { stage "S" { touchpoint "A" { ⟦pain "X"⟧ severity high ⟦pain "Y"⟧ } } }',
    preset: 'all',
    messages: ['X', 'Y'].map(
      (pain) => `No opportunity answers the pain "${pain}": write one beside it, or name it after "answers".`,
    ),
    severities: ['warning', 'info'],
  },
]);
