import { testRule } from './test-rule.ts';

const said = (label: string, kind: string, where: string): string =>
  `"${label}" is the label of another ${kind} of this ${where} as well: word one of them so that they can be told apart.`;
const journey = (text: string): string => `persona a "A"\njourney j "J" { ${text} }`;

testRule('duplicate-label', [
  {
    name: 'touchpoints and steps of a stage, the first is related',
    text: journey('stage "S" { touchpoint "Waits" step ⟦"Waits"⟧ }'),
    messages: [said('Waits', 'touchpoint', 'stage')],
    related: ['"Waits"'],
  },
  {
    name: 'each further one points to the first',
    text: journey('stage "S" { touchpoint a "x" touchpoint b ⟦"x"⟧ touchpoint c ⟦"x"⟧ }'),
    messages: [said('x', 'touchpoint', 'stage'), said('x', 'touchpoint', 'stage')],
    related: ['"x"', '"x"'],
  },
  {
    name: 'spaces, case and composition make no difference',
    text: journey('stage "S" { touchpoint "Café  frei" touchpoint ⟦" CAFE\u0301 frei"⟧ }'),
    messages: [said('CAFÉ frei'.normalize('NFD'), 'touchpoint', 'stage')],
  },
  { name: 'other labels', text: journey('stage "S" { touchpoint "Waits" touchpoint "Wait" }') },
  {
    name: 'the same in two stages',
    text: journey('stage "S" { touchpoint "Waits" } stage "T" { touchpoint "Waits" }'),
  },
  { name: 'a stage like its touchpoint', text: journey('stage "S" { touchpoint "S" }') },
  { name: 'one name twice is another mistake', text: journey('stage "S" { touchpoint w "W" touchpoint w "W" }') },
  { name: 'empty labels say nothing', text: journey('stage "S" { touchpoint a "" touchpoint b "" }') },
  { name: 'no labels', text: journey('stage "S" { touchpoint a touchpoint b }') },
  {
    name: 'stages, opportunities wherever they stand, solutions, paths',
    text: journey(`
      stage "S" { touchpoint a "A" { opportunity "O" } touchpoint b "B" }
      stage ⟦"S"⟧ { touchpoint c "C" }
      opportunity ⟦"O"⟧ { solution "X" solution ⟦"X"⟧ }
      path "P": a -> b path ⟦"P"⟧: b -> c`),
    messages: [
      said('S', 'stage', 'journey'),
      said('O', 'opportunity', 'journey'),
      said('X', 'solution', 'opportunity'),
      said('P', 'path', 'journey'),
    ],
  },
  {
    name: 'solutions of two opportunities',
    text: journey('stage "S" { touchpoint "A" } opportunity "O" { solution "X" } opportunity "P" { solution "X" }'),
  },
  {
    name: 'declarations of one kind; teams and systems are one',
    text: 'persona a "A" persona b ⟦"A"⟧ channel c "A" team t "T" system s ⟦"T"⟧',
    messages: [said('A', 'persona', 'file'), said('T', 'team or system', 'file')],
  },
  {
    name: 'journeys',
    text: 'persona a "A" journey j "J" { stage "S" { touchpoint "A" } } journey k ⟦"J"⟧ { stage "S" { touchpoint "A" } }',
    messages: [said('J', 'journey', 'file')],
  },
]);
