import { testRule } from './test-rule.ts';

const map = (text: string, head = 'journey j "J"', top = 'persona p "P"'): string =>
  `${top}\nsource t "T" interview 2026\n${head} { stage "S" { touchpoint "A" { ${text} } touchpoint "B" { pain "X" from t } } }`;
const one = (text: string): string =>
  `Nobody knows who said "${text}": name the source after "from", or make it a thought.`;

testRule('quote-without-evidence', [
  { name: 'no sources at all', text: 'persona p "P"\njourney j "J" { stage "S" { touchpoint "A" { quote "X" } } }' },
  { name: 'a single quote', text: map('⟦quote "Q"⟧'), messages: [one('Q')], severities: ['warning'] },
  { name: 'half of them', text: map('quote "Q" from t ⟦quote "R"⟧'), messages: [one('R')] },
  {
    name: 'most of them',
    text: map('quote "Q" from t quote "R" quote "S"', '⟦journey j "J"⟧'),
    messages: ['2 of 3 quotes have no source ("R", "S"): name it after "from", or make them thoughts.'],
    related: ['quote "R"', 'quote "S"'],
  },
  { name: 'other remarks', text: map('thought "Q" gain "G"') },
  { name: 'the source of the journey', text: map('quote "Q"', 'journey j "J" from t') },
  { name: 'a misspelt source is one', text: map('quote "Q" from tt') },
  {
    name: 'what a persona of the file says',
    text: map('gain "G"', 'journey j "J"', 'persona p "P" { ⟦quote "Q"⟧ }'),
    messages: [one('Q')],
  },
  {
    name: 'what an imported persona says',
    text: map('gain "G"', 'journey j "J" for q', 'import "shop.cjm"'),
    beside: { 'shop.cjm': 'persona q "Q" { quote "Q" }' },
  },
  {
    name: 'strict: a journey without sources',
    text: 'persona p "P"\n⟦journey j "J"⟧ { stage "S" { touchpoint "A" { quote "X" } } }',
    preset: 'strict',
    messages: ['1 of 1 quotes have no source ("X"): name it after "from", or make them thoughts.'],
  },
  {
    name: 'all: each quote',
    text: 'persona p "P"\njourney j "J" { stage "S" { touchpoint "A" { ⟦quote "X"⟧ } } }',
    preset: 'all',
    messages: [one('X')],
  },
]);
