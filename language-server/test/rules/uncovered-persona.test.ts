import { testRule } from './test-rule.ts';

const map = (text: string, head = 'journey j "J" for p, q', place = 'touchpoint b "B"'): string =>
  `persona p "P"\npersona q "Q"\n${head} { stage "S" { touchpoint a "A" for p ${place} } ${text} }`;
const message =
  'No path is for "Q", though others have one: tell how this persona goes, or add them to the "for" of a path.';

testRule('uncovered-persona', [
  { name: 'named by the journey', text: map('path for p : a -> b', 'journey j "J" for p, ⟦q⟧'), messages: [message] },
  { name: 'not named by the journey', text: map('path for p : a -> b', '⟦journey j "J"⟧'), messages: [message] },
  { name: 'no paths', text: map('') },
  {
    name: 'a journey without paths beside one that has them',
    text: `${map('path for p, q : a -> b')}\njourney k "K" for p, q { stage "S" { touchpoint c "C" } }`,
  },
  { name: 'a path of all', text: map('path for p : a -> b path : a -> b') },
  { name: 'a path of their own', text: map('path for p : a -> b path for q : b -> a') },
  { name: 'a path of both', text: map('path for p, q : a -> b') },
  { name: 'a misspelt persona may be they', text: map('path for p : a -> b path for qq : a -> b') },
  {
    name: 'who passes nothing needs no path',
    text: map('path for p : a -> b', 'journey j "J" for p, q', 'touchpoint b "B" for p'),
  },
]);
