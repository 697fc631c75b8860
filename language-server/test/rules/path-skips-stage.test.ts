import { testRule } from './test-rule.ts';

const map = (path: string, second = ''): string =>
  `persona p "P"\npersona q "Q"\njourney j "J" {
  stage "1" { touchpoint a "A" }
  stage "2" ${second} { touchpoint b "B" }
  stage "3" { touchpoint c "C" }
  stage "4" { touchpoint d "D" }
  ${path}
}`;
const message = (path: string, stages: string): string =>
  `The path "${path}" jumps over ${stages}: add a stop there, or say with "for" who does not pass it.`;

testRule('path-skips-stage', [
  { name: 'one stage', text: map('path "X": a -> ⟦c⟧ -> d'), messages: [message('X', '"2"')] },
  { name: 'two stages at once', text: map('path x: a -> ⟦d⟧'), messages: [message('x', '"2", "3"')] },
  { name: 'no stage', text: map('path : a -> b -> c -> d') },
  { name: 'the first and the last', text: map('path : b -> c') },
  { name: 'on the way back', text: map('path : b -> c -> d -> b') },
  { name: 'it is visited later', text: map('path : a -> c -> b -> c') },
  {
    name: 'a stage jumped twice is said once',
    text: map('path "X": a -> ⟦c⟧ -> a -> c'),
    messages: [message('X', '"2"')],
  },
  { name: 'nobody of the path passes the stage', text: map('path for p : a -> c', 'for q') },
  {
    name: 'one of several passes the stage',
    text: map('path "X" for p, q : a -> ⟦c⟧', 'for q'),
    messages: [message('X', '"2"')],
  },
  { name: 'a misspelt stop may be there', text: map('path : a -> bb -> c') },
]);
