import { testRule } from './test-rule.ts';

const who = 'persona anna "Anna"\npersona boris "Boris"\n';
const journey = (stages: string, text = ''): string => `${who}journey j "J" {\n  ${stages}\n  ${text}\n}\n`;
const four = 'stage "S" { touchpoint a "A" ⟦touchpoint b "B"⟧ }\n  stage "T" { step c "C" touchpoint d "D" }';
const bare = four.replace(/[⟦⟧]/g, '');
const nobody = (place: string): string => `Nobody gets to "${place}": let a move or path lead there, or remove it.`;

testRule('unreachable-touchpoint', [
  { name: 'each leads to the next', text: journey(bare) },
  {
    name: 'a move over a touchpoint',
    text: journey(four, 'move a -> c'),
    messages: [nobody('B')],
    severities: ['warning'],
    alone: true,
  },
  { name: 'a move over it and one to it', text: journey(bare, 'move a -> c move a -> b') },
  { name: 'a move back to it', text: journey(bare, 'move a -> c move d -> b') },
  { name: 'a move out does not replace the way on', text: journey(bare, 'move a -> exit 20%') },
  {
    name: 'what only leads to itself and to each other is not reached',
    text: journey(four.replace('step c "C"', '⟦step c "C"⟧'), 'move a -> d move b -> b move b -> c move c -> b'),
    messages: [nobody('B'), nobody('C')],
  },
  {
    name: 'who comes later begins there: the first touchpoint of each persona is an entry',
    text: journey('stage "S" { touchpoint a "A" for anna touchpoint b "B" for boris touchpoint c "C" }', 'move a -> c'),
  },
  {
    name: 'not the second one of the later persona',
    text: journey(
      'stage "S" { touchpoint a "A" for anna touchpoint b "B" for boris ⟦touchpoint x "X"⟧ for boris touchpoint c "C" }',
      'move a -> c move b -> c',
    ),
    messages: [nobody('X')],
  },
  { name: 'with paths, their starts are the entries', text: journey(bare, 'path : b -> c -> d\n  path : a -> d') },
  {
    name: 'on no path and without a move it is untold, not unreachable',
    text: journey(bare, 'path : a -> c'),
  },
  {
    name: 'on no path, with moves of its own that nobody begins',
    text: journey(four, 'path : a -> c\n  move b -> c'),
    messages: [nobody('B')],
  },
  { name: 'a stop that nothing declares may be the missing way', text: journey(bare, 'move a -> c move a -> bb') },
  { name: 'in a path likewise', text: journey(bare, 'path : a -> bbb -> c\n  move b -> c') },
  {
    name: 'a journey without touchpoints, and one without personas',
    text: 'journey i "I" { }\njourney j "J" { stage "S" { touchpoint "A" touchpoint "B" } }',
  },
  {
    name: 'a path that begins later than the journey',
    text: journey(bare.replace('touchpoint a "A"', '⟦touchpoint a "A"⟧'), 'path : b -> c -> d\n  move a -> b'),
    messages: [nobody('A')],
  },
  {
    name: 'one who passes the first touchpoint does not begin at the next one',
    text: journey('stage "S" { touchpoint a "A" ⟦touchpoint b "B"⟧ for boris touchpoint c "C" }', 'move a -> c'),
    messages: [nobody('B')],
  },
]);
