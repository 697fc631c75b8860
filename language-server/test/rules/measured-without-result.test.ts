import { testRule } from './test-rule.ts';

const map = (text: string): string =>
  `persona p "P"\njourney j "J" { stage "S" { touchpoint "A" } opportunity "O" { ${text} } }`;
const one = 'The solution "X" was measured, but not a figure is said of it: add the result, result … before -> after.';

testRule('measured-without-result', [
  { name: 'no result', text: map('⟦solution "X"⟧ { status measured 2026 }'), messages: [one], severities: ['warning'] },
  ...['proposed', 'planned', 'live', 'dropped'].map((status) => ({
    name: `${status} is not measured`,
    text: map(`solution "X" { status ${status} }`),
  })),
  { name: 'a result of its own', text: map('solution "X" { status measured result nps +2% }') },
  { name: 'a result of the opportunity', text: map('result nps 1 -> 2 solution "X" { status measured }') },
  {
    name: 'a result of a sibling',
    text: map('⟦solution "X"⟧ { status measured } solution "Y" { result nps 1 -> 2 }'),
    messages: [one],
  },
  { name: 'a result of a misspelt metric', text: map('solution "X" { status measured result npss 1 -> 2 }') },
  { name: 'a value of its own', text: map('solution "X" { status measured metric nps 5 }') },
  { name: 'an aim is no value', text: map('⟦solution "X"⟧ { status measured metric nps target 5 }'), messages: [one] },
]);
