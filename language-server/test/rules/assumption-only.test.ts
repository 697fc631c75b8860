import { testRule } from './test-rule.ts';

const map = (sources: string, from: string, head = '⟦journey j "J"⟧'): string =>
  `persona p "P"\n${sources}\n${head} ${from} { stage "S" { touchpoint "A" } }`;
const said = '"J" rests on assumptions alone: ask some customers, and write down where the answers come from.';
const plain = 'journey j "J"';

testRule('assumption-only', [
  {
    name: 'a single assumption',
    text: map('source s "S" assumption', 'from s'),
    messages: [said],
    severities: ['info'],
    related: ['source s "S" assumption'],
  },
  {
    name: 'several assumptions',
    text: map('source s "S" assumption source t "T" assumption 2026', 'from s, t'),
    messages: [said],
    related: ['source s "S" assumption', 'source t "T" assumption 2026'],
  },
  { name: 'one of another kind', text: map('source s "S" assumption source t "T" survey', 'from s, t', plain) },
  { name: 'one of no kind', text: map('source s "S" assumption source t "T"', 'from s, t', plain) },
  {
    name: 'one of another kind that nothing rests on',
    text: map('source s "S" assumption source t "T" survey', 'from s'),
    messages: [said],
  },
  { name: 'no sources', text: map('source s "S" assumption', '', plain) },
  {
    name: 'an imported assumption',
    text: `import "s.cjm"\n${map('', 'from s')}`,
    beside: { 's.cjm': 'source s "S" assumption' },
    messages: [said],
    related: ['source s "S" assumption'],
  },
]);
