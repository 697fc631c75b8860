import { testRule } from './test-rule.ts';

const stage = (label: string, objective = ''): string => `stage "${label}" { ${objective} touchpoint "${label}" }`;
const map = (...stages: string[]): string => `persona p "P"\njourney j "J" { ${stages.join(' ')} }`;
const convert = 'objective convert';

testRule('no-after-purchase', [
  {
    name: 'the purchase is the last stage',
    text: map(stage('A', 'objective engage'), '⟦stage "B"⟧ { objective convert touchpoint "B" }'),
    messages: ['The journey ends with the purchase, in "B": add what the customer meets after it.'],
    severities: ['info'],
  },
  { name: 'something comes after', text: map(stage('A', convert), stage('B')) },
  { name: 'nothing is bought', text: map(stage('A', 'objective attract'), stage('B', 'objective satisfy')) },
  { name: 'no objectives', text: map(stage('A'), stage('B')) },
]);
