import { testRule } from './test-rule.ts';

const map = (text: string, places: string, head = 'journey j "J"'): string =>
  `persona p "P"\nchannel x "X"\nchannel y "Y"\n${head} { stage "S" { touchpoint a "A" via y touchpoint b "B" via y ${places} } ${text} }`;
const two = 'touchpoint c "C" via x touchpoint d "D" via y, x';

testRule('uncovered-channel', [
  {
    name: 'two touchpoints of a channel, the main one or not',
    text: map('path : a -> b', two, '⟦journey j "J"⟧'),
    messages: ['No path goes through "X", though 2 touchpoints do ("C", "D"): tell the variant that does.'],
    related: ['touchpoint c "C" via x', 'touchpoint d "D" via y, x'],
  },
  { name: 'one of them is on a path', text: map('path : a -> b -> c', two) },
  { name: 'one touchpoint is said there', text: map('path : a -> b', 'touchpoint c "C" via x') },
  { name: 'no paths', text: map('', two) },
  { name: 'a misspelt stop may be it', text: map('path : a -> b -> cc', two) },
]);
