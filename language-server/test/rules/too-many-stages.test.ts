import { testRule } from './test-rule.ts';

const map = (count: number, head = 'journey j "J"'): string => {
  const stages = Array.from({ length: count }, (_, index) => `stage "S${index}" { touchpoint "T" }`);
  return `persona p "P"\n${head} { ${stages.join(' ')} }`;
};
const marked = '⟦journey j "J"⟧';
const said = (count: number, limit = 8): string =>
  `"J" has ${count} stages, and more than ${limit} can't be taken in at a glance: join some, or tell a part of it as "details" of its own.`;

testRule('too-many-stages', [
  { name: 'eight', text: map(8) },
  { name: 'nine', text: map(9, marked), messages: [said(9)], severities: ['warning'] },
  { name: 'eleven', text: map(11, marked), messages: [said(11)] },
  { name: 'the count can be chosen, from above', text: map(3), options: { stages: 3 } },
  { name: 'the count can be chosen, from below', text: map(3, marked), options: { stages: 2 }, messages: [said(3, 2)] },
]);
