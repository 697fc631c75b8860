import { testRule } from './test-rule.ts';

const now = (text: string): string => `persona p "P"\njourney now "Now" { stage "S" { touchpoint "A" } ${text} }\n`;
const then = (text: string, state = 'state future of now'): string =>
  `journey then "Then" { ${state} stage "S" { touchpoint "A" } ${text} }`;
const marked = '⟦state future of now⟧';
const said = '"Then" does not say what brings it about: add a solution here, or in "Now".';

testRule('future-without-solution', [
  { name: 'no opportunities in either', text: now('') + then('') },
  {
    name: 'an opportunity there',
    text: now('') + then('opportunity "O"', marked),
    messages: [said],
    severities: ['warning'],
  },
  { name: 'an opportunity today', text: now('opportunity "O"') + then('', marked), messages: [said] },
  { name: 'a solution there', text: now('') + then('opportunity "O" { solution "X" }') },
  { name: 'a solution today', text: now('opportunity "O" { solution "X" }') + then('opportunity "O"') },
  {
    name: 'a solution that was dropped',
    text: now('') + then('opportunity "O" { solution "X" { status dropped } }', marked),
    messages: [said],
  },
  { name: 'no future', text: now('opportunity "O"') },
  {
    name: 'of an imported journey',
    text: `import "now.cjm"\npersona p "P"\n${then('opportunity "O"')}`,
    beside: { 'now.cjm': now('opportunity "O" { solution "X" }') },
  },
  { name: 'strict: no opportunities in either', text: now('') + then('', marked), preset: 'strict', messages: [said] },
]);
