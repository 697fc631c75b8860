import { testRule } from './test-rule.ts';

const map = (count: number, more = '', head = 'journey j "J"', second = 'online'): string =>
  `persona p "P"\nchannel a "A" online\nchannel b "B" ${second}\n${head} { stage "S" { ${Array.from({ length: count }, (_, index) => `touchpoint "T${index}" via a`).join(' ')} ${more} } }`;
const said = 'All of "J" takes place online: add what happens off the screen, as a step or through an offline channel.';
const marked = '⟦journey j "J"⟧';

testRule('online-only', [
  { name: 'five touchpoints', text: map(5, '', marked), messages: [said], severities: ['info'] },
  { name: 'four touchpoints', text: map(4) },
  { name: 'two online channels', text: map(4, 'touchpoint "X" via b', marked), messages: [said] },
  { name: 'an offline channel', text: map(5, 'touchpoint "X" via b', 'journey j "J"', 'offline') },
  { name: 'a channel of which nothing is said', text: map(5, 'touchpoint "X" via b', 'journey j "J"', '') },
  { name: 'an offline channel that nothing uses', text: map(5, '', marked, 'offline'), messages: [said] },
  { name: 'a step', text: map(5, 'step "X"') },
  {
    name: 'no channels',
    text: `persona p "P"\njourney j "J" { stage "S" { ${'abcdef'.replace(/./g, 'touchpoint $& ')} } }`,
  },
  { name: 'the count can be chosen, from above', text: map(5), options: { touchpoints: 6 } },
  {
    name: 'the count can be chosen, from below',
    text: map(1, '', marked),
    options: { touchpoints: 1 },
    messages: [said],
  },
]);
