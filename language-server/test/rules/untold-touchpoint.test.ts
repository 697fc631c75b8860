import { testRule } from './test-rule.ts';

const people = 'persona p "P"\npersona q "Q"\nchannel x "X"\n';
const map = (text: string, places = 'touchpoint a "A" touchpoint b "B" ⟦touchpoint c "C"⟧'): string =>
  `${people}journey j "J" { stage "S" { ${places} } ${text} }`;
const untold = (label: string): string => `"${label}" is on no path: tell who gets there, and how, or remove it.`;
const unmarked = 'touchpoint a "A" touchpoint b "B" touchpoint c "C"';

testRule('untold-touchpoint', [
  { name: 'no paths', text: map('', unmarked) },
  { name: 'on no path', text: map('path : a -> b'), messages: [untold('C')] },
  { name: 'on a later path', text: map('path : a -> b path : b -> c', unmarked) },
  { name: 'a move leads there, but no path', text: map('path : a -> b move b -> c'), messages: [untold('C')] },
  { name: 'it leads on, but nothing leads there', text: map('path : a -> b move c -> b', unmarked) },
  { name: 'a persona without a path takes the order written', text: map('path for p : a -> b', unmarked) },
  {
    name: 'a persona without a path does not pass it',
    text: map('path for p : a -> b', 'touchpoint a "A" touchpoint b "B" ⟦touchpoint c "C"⟧ for p'),
    messages: [untold('C')],
  },
  {
    name: 'on a path of those who do not pass it',
    text: map('path : a -> b path for q : a -> c', 'touchpoint a "A" touchpoint b "B" ⟦touchpoint c "C"⟧ for p'),
    messages: [untold('C')],
  },
  { name: 'a misspelt stop may be it', text: map('path : a -> b -> cc', unmarked) },
  {
    name: 'several of one channel are another finding, one is not',
    text: map('path : a -> b', 'touchpoint a "A" touchpoint b "B" ⟦touchpoint c "C"⟧ via x'),
    messages: [untold('C')],
  },
  {
    name: 'several of one channel',
    text: map('path : a -> b', 'touchpoint a "A" touchpoint b "B" touchpoint c "C" via x touchpoint d "D" via x'),
  },
  {
    name: 'a journey that nobody takes',
    text: 'journey j "J" { stage "S" { touchpoint a "A" touchpoint b "B" touchpoint c "C" } path : a -> b }',
  },
]);
