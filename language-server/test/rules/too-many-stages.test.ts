import { testRule } from './test-rule.ts';

const all = ['attract', 'subscribe', 'convert', 'engage', 'satisfy', 'nurture', 'retain', 'delight', 'promote'];
const map = (count: number, mark = -1, objective: (index: number) => string = () => ''): string => {
  const stages = Array.from({ length: count }, (_, index) => {
    const head = `stage "S${index}"`;
    return `${index === mark ? `⟦${head}⟧` : head} { ${objective(index)} touchpoint "T" }`;
  });
  return `persona p "P"\njourney j "J" { ${stages.join(' ')} }`;
};
const said = (count: number, limit = 8): string =>
  `"J" has ${count} stages, and more than ${limit} can't be taken in at a glance: join some, or tell a part of it as "details" of its own.`;

testRule('too-many-stages', [
  { name: 'eight', text: map(8) },
  { name: 'nine', text: map(9, 8), messages: [said(9)], severities: ['warning'] },
  { name: 'eleven', text: map(11, 8), messages: [said(11)] },
  { name: 'the count can be chosen, from above', text: map(3), options: { stages: 3 } },
  { name: 'the count can be chosen, from below', text: map(3, 2), options: { stages: 2 }, messages: [said(3, 2)] },
  { name: 'one for each objective', text: map(9, -1, (index) => `objective ${all[index]}`) },
  {
    name: 'two of one objective',
    text: map(9, 8, (index) => `objective ${all[Math.min(index, 7)]}`),
    messages: [said(9)],
  },
  {
    name: 'one without an objective',
    text: map(9, 8, (index) => (index === 8 ? '' : `objective ${all[index]}`)),
    messages: [said(9)],
  },
]);
