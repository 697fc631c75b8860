import { testRule } from './test-rule.ts';

const channels = 'persona p "P"\npersona q "Q"\nchannel a "A"\nchannel b "B"\n';
const via = (letters: string): string =>
  [...letters].map((channel, index) => `touchpoint t${index} "T${index}" via ${channel}`).join(' ');
const map = (letters: string, more = '', head = 'journey j "J" for p'): string =>
  `${channels}${head} { stage "S" { ${via(letters)} } ${more} }`;
const said = (who: string, count: number, where = ''): string =>
  `"${who}" changes the channel ${count} times${where}: look for hand-overs that can be spared.`;

testRule('channel-switch-overload', [
  { name: 'eight times', text: map('ababababa') },
  {
    name: 'nine times',
    text: map('ababababab', '', 'journey j "J" for ⟦p⟧'),
    messages: [said('P', 9)],
    severities: ['info'],
  },
  { name: 'the same channel again', text: map('aabbaabbaabbaabb') },
  { name: 'the count can be chosen, from above', text: map('aba'), options: { switches: 2 } },
  {
    name: 'the count can be chosen, from below',
    text: map('aba', '', 'journey j "J" for ⟦p⟧'),
    options: { switches: 1 },
    messages: [said('P', 2)],
  },
  {
    name: 'the path with most changes is named',
    text: map('aba', 'path "X": t0 -> t1 path "Y": t0 -> t1 -> t2 path "Z": t1 -> t2', 'journey j "J" for ⟦p⟧'),
    options: { switches: 0 },
    messages: [said('P', 2, ' on the path "Y"')],
  },
  {
    name: 'each persona',
    text: map('aba', '', '⟦⟦journey j "J"⟧⟧'),
    options: { switches: 1 },
    messages: [said('P', 2), said('Q', 2)],
  },
]);
