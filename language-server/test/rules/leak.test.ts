import { testRule } from './test-rule.ts';

const map = (moves: string, a = '', stage = ''): string =>
  `persona p "P"\njourney j "J" { stage "S" { ${stage} touchpoint a "A" { ${a} } touchpoint b "B" } ${moves} }`;
const said = (percent: string, place = 'A'): string =>
  `${percent} % are lost at "${place}", and the map does not say why: record the pain there, or an opportunity.`;

testRule('leak', [
  {
    name: 'more than 30 %',
    text: map('move a -> b 69.9% ⟦move a -> exit 30.1%⟧'),
    messages: [said('30.1')],
    severities: ['warning'],
  },
  { name: '30 %', text: map('move a -> b 70% move a -> exit 30%') },
  {
    name: 'the share can be chosen, from below',
    text: map('move a -> b 90% ⟦move a -> exit 10%⟧'),
    options: { percent: 9 },
    messages: [said('10')],
  },
  {
    name: 'the share can be chosen, from above',
    text: map('move a -> b 90% move a -> exit 10%'),
    options: { percent: 10 },
  },
  { name: 'not measured', text: map('move a -> b move a -> exit "gives up"') },
  { name: 'the only way out, not measured', text: map('move b -> exit') },
  { name: 'the only way out, measured', text: map('⟦move b -> exit 100%⟧'), messages: [said('100', 'B')] },
  { name: 'a great share that goes on', text: map('move a -> b 95% move a -> exit 5%') },
  { name: 'a pain there', text: map('move a -> b 60% move a -> exit 40%', 'pain "X"') },
  { name: 'a pain of the stage', text: map('move a -> b 60% move a -> exit 40%', '', 'pain "X"') },
  { name: 'an opportunity there', text: map('move a -> b 60% move a -> exit 40%', 'opportunity "O"') },
  {
    name: 'another remark there',
    text: map('move a -> b 60% ⟦move a -> exit 40%⟧', 'need "X"'),
    messages: [said('40')],
  },
  {
    name: 'a need there that is answered',
    text: map('move a -> b 60% move a -> exit 40% opportunity "O" answers n', 'need n "X"'),
  },
  {
    name: 'how many are lost is not known',
    text: map('move a -> exit "gives up"'),
    options: { percent: 0 },
  },
]);
