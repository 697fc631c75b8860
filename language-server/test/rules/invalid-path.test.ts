import { testRule } from './test-rule.ts';

const routes = (text: string): string =>
  `persona p "P"\njourney j "J" {\n  stage "S" { touchpoint a "A" touchpoint b "B" touchpoint c "C" }\n  ${text}\n}\n`;
const label = 'A label goes with a single move, "a -> b": this one leads through 2, so take it apart.';

testRule('invalid-path', [
  { name: 'two stops, and the same stop again later', text: routes('path : a -> b\n  path p: a -> b -> c -> a -> b') },
  {
    name: 'a single stop',
    text: routes('⟦path p "Ad"⟧ : a\n  ⟦path q⟧: b\n  ⟦path⟧ : c'),
    messages: [
      'The path "Ad" has a single stop: write where it leads, a -> b.',
      'The path "q" has a single stop: write where it leads, a -> b.',
      'This "path" has a single stop: write where it leads, a -> b.',
    ],
  },
  {
    name: 'the same stop twice running',
    text: routes('path p: a -> ⟦a⟧ -> ⟦a⟧ -> b'),
    messages: [
      'The path stops at "A" twice running: name it once.',
      'The path stops at "A" twice running: name it once.',
    ],
  },
  { name: 'stops that nothing declares are another mistake', text: routes('path p: x -> x -> b') },
  { name: 'a chain of moves', text: routes('move a -> b -> c -> exit') },
  {
    name: 'a label and a share of a chain',
    text: routes('move a -> b -> c ⟦"on"⟧ ⟦20⟧%'),
    messages: [label, label.replace('label', 'share')],
    alone: true,
  },
  {
    name: 'a label and a share of a single move, even of one to itself',
    text: routes('move a -> b "on" 20%\n  move b -> b "again" 5%'),
  },
  {
    name: 'nothing follows the way out',
    text: routes('move a -> ⟦exit⟧ -> b'),
    messages: ['Nothing follows the way out: end the move with "exit".'],
  },
]);
