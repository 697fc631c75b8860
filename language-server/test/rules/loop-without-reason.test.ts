import { testRule } from './test-rule.ts';

const map = (moves: string, b = ''): string =>
  `persona p "P"\njourney j "J" { stage "S" { touchpoint a "A" touchpoint b "B" { ${b} } touchpoint c "C" } ${moves} }`;
const said = (way: string): string =>
  `Nobody says why customers ${way}: give the move a label, or record the pain there.`;

testRule('loop-without-reason', [
  {
    name: 'a move back',
    text: map('⟦move b -> a⟧'),
    messages: [said('go back from "B" to "A"')],
    severities: ['info'],
  },
  { name: 'to itself', text: map('⟦move b -> b 10%⟧ move b -> c 90%'), messages: [said('do "B" again')] },
  { name: 'a label', text: map('move b -> a "forgot it"') },
  { name: 'a move on', text: map('move a -> c') },
  { name: 'a move out', text: map('move b -> exit') },
  { name: 'a pain there', text: map('move b -> a', 'pain "X"') },
  {
    name: 'a pain where it leads',
    text: map('⟦move c -> b⟧', 'pain "X"'),
    messages: [said('go back from "C" to "B"')],
  },
  { name: 'part of a chain', text: map('⟦move b -> a -> c⟧'), messages: [said('go back from "B" to "A"')] },
  { name: 'a way that follows from a path', text: map('path : a -> b -> a -> c') },
]);
