import { testRule } from './test-rule.ts';

const map = (text: string, head = 'journey j "J" for q, p, r'): string =>
  `persona p "P"\npersona q "Q"\npersona r "R"\n${head} { stage "S" { touchpoint a "A" ${text} touchpoint b "B" } }`;
const list = (early: string, late: string): string =>
  `"${early}" stands after "${late}": keep to the order of the journey.`;
const felt = (early: string, late: string): string =>
  `What "${early}" feels stands after what "${late}" feels: keep to the order of the journey.`;

testRule('consistent-persona-order', [
  {
    name: 'a list in another order than the journey has',
    text: map('for p, ⟦q⟧'),
    messages: [list('Q', 'P')],
    severities: ['info'],
    fixed: map('for q, p'),
    safe: true,
  },
  {
    name: 'three of them are put in order at once',
    text: map('{ pain "X" for r, p, ⟦q⟧ }'),
    messages: [list('Q', 'R')],
    fixed: map('{ pain "X" for q, p, r }'),
  },
  { name: 'the order of the journey', text: map('for q, r { pain "X" for q }') },
  {
    name: 'without a list of the journey, the order of the declarations',
    text: map('for q, ⟦p⟧', 'journey j "J"'),
    messages: [list('P', 'Q')],
  },
  {
    name: 'stages, measures, feelings and paths',
    text: 'persona p "P"\npersona q "Q"\njourney j "J" { stage "S" for q, ⟦p⟧ { touchpoint a "A" { emotion 1 for q, ⟦p⟧ metric nps 5 for q, ⟦p⟧ } touchpoint b "B" } path for q, ⟦p⟧ : a -> b }',
    messages: [list('P', 'Q'), list('P', 'Q'), list('P', 'Q'), list('P', 'Q')],
  },
  {
    name: 'feelings',
    text: map('{ emotion 1 for p ⟦emotion 0⟧ for q }'),
    messages: [felt('Q', 'P')],
    fixed: null,
  },
  { name: 'feelings in the order of the journey', text: map('{ emotion 0 for q emotion 1 for p emotion 1 }') },
  { name: 'a misspelt persona comes last', text: map('for q, pp') },
  { name: 'a feeling of all stands where it likes', text: map('{ emotion 0 emotion 1 for q emotion -1 }') },
  { name: 'two feelings of one persona are in order', text: map('{ emotion 0 for q emotion 1 for q }') },
]);
