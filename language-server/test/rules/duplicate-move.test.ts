import { testRule } from './test-rule.ts';

const moves = (text: string): string =>
  `persona p "P"\njourney j "J" {\n  stage "S" { touchpoint a "A" touchpoint b "B" touchpoint c "C" }\n  ${text}\n}\n`;
const told = (from: string, to: string): string =>
  `The move from "${from}" to ${to} is told already: keep one of the two.`;

testRule('duplicate-move', [
  { name: 'there and back are two moves', text: moves('move a -> b move b -> a move b -> b') },
  {
    name: 'the whole second statement is marked',
    text: moves('move a -> b "on" 20%\n  ⟦move a -> b "goes on" 30%⟧'),
    messages: [told('A', '"B"')],
    related: ['move a -> b "on" 20%'],
    alone: true,
  },
  {
    name: 'out of the journey',
    text: moves('move a -> exit 2%\n  ⟦move a -> exit 1%⟧'),
    messages: [told('A', 'exit')],
  },
  {
    name: 'of a chain the stop that is told already',
    text: moves('move b -> c\n  move a -> b -> ⟦c⟧ -> exit'),
    messages: [told('B', '"C"')],
    related: ['move b -> c'],
  },
  {
    name: 'a chain that comes back on itself',
    text: moves('move a -> b -> a -> ⟦b⟧'),
    messages: [told('A', '"B"')],
    related: ['b'],
  },
  {
    name: "a move on a path's pair gives it label and share",
    text: moves('path : a -> b -> c\n  move a -> b "on" 20%'),
  },
  { name: 'stops that nothing declares', text: moves('move a -> x\n  move a -> x\n  move y -> b\n  move y -> b') },
  {
    name: 'each journey for itself',
    text: `persona p "P"\njourney i "I" { stage "S" { touchpoint a "A" touchpoint b "B" } move a -> b }\n${moves('move a -> b').replace('persona p "P"\n', '')}`,
  },
]);
