import { testRule } from './test-rule.ts';

const map = (values: readonly number[], head = 'journey j "J"'): string =>
  `persona p "P"\n${head} { stage "S" { ${values.map((value, index) => `touchpoint t${index} "T${index}" { emotion ${value} }`).join(' ')} } }`;
const said = (count: number, range: string): string =>
  `The curve of "P" is flat, ${count} feelings ${range}: ask what was best and what was worst.`;

testRule('flat-curve', [
  {
    name: 'four equal feelings',
    text: map([1, 1, 1, 1], '⟦journey j "J"⟧'),
    messages: [said(4, 'all at +1')],
    severities: ['info'],
  },
  { name: 'three equal feelings', text: map([1, 1, 1]) },
  {
    name: 'less than half a point',
    text: map([0.1, 0.5, 0.3, 0.2, 0.1], 'journey j "J" for ⟦p⟧'),
    messages: [said(5, 'from +0.1 to +0.5')],
  },
  { name: 'half a point', text: map([0.2, 0.7, 0.2, 0.2]) },
  {
    name: 'below zero',
    text: map([-1, -1.2, -1, -1], '⟦journey j "J"⟧'),
    messages: [said(4, 'from -1.2 to -1')],
  },
  { name: 'the count can be chosen, from above', text: map([1, 1, 1, 1]), options: { points: 5 } },
  {
    name: 'the count can be chosen, from below',
    text: map([1, 1], '⟦journey j "J"⟧'),
    options: { points: 2 },
    messages: [said(2, 'all at +1')],
  },
  {
    name: 'the spread can be chosen, from below',
    text: map([0, 0.9, 0, 0], '⟦journey j "J"⟧'),
    options: { spread: 1 },
    messages: [said(4, 'from 0 to +0.9')],
  },
  { name: 'the spread can be chosen, from above', text: map([0, 0.9, 0, 0]), options: { spread: 0.9 } },
  {
    name: 'a persona whose path is flat, once',
    text: `persona p "P"\n⟦journey j "J"⟧ { stage "S" { ${[1, 1, 1, 1, 0].map((value, index) => `touchpoint t${index} "T${index}" { emotion ${value} }`).join(' ')} } path : t0 -> t1 -> t2 -> t3 path : t3 -> t2 -> t1 -> t0 path : t3 -> t4 }`,
    messages: [said(4, 'all at +1')],
  },
  { name: 'as good as it gets', text: map([2, 2, 2, 2], '⟦journey j "J"⟧'), messages: [said(4, 'all at +2')] },
  { name: 'as bad as it gets', text: map([-2, -2, -2, -2], '⟦journey j "J"⟧'), messages: [said(4, 'all at -2')] },
]);
