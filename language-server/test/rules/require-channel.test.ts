import { testRule } from './test-rule.ts';

const map = (text: string): string => `persona p "P"\nchannel app "App"\n${text}`;
const journey = (text: string): string => map(`journey j "J" { stage "S" { ${text} } }`);
const one = (label: string): string =>
  `"${label}" has no channel: say with "via" where the customer meets you, or call it a step if nobody does.`;
const many = (count: string, names: string): string =>
  `${count} touchpoints have no channel (${names}): say with "via" where the customer meets you, or call steps what they do alone.`;

testRule('require-channel', [
  { name: 'a journey without channels', text: journey('touchpoint "A" touchpoint "B"') },
  {
    name: 'one of two',
    text: journey('touchpoint "A" via app ⟦touchpoint "B"⟧ { emotion 1 }'),
    messages: [one('B')],
    severities: ['warning'],
  },
  {
    name: 'half of them are said one by one',
    text: journey('touchpoint "A" via app touchpoint "B" via app ⟦touchpoint "C"⟧ ⟦touchpoint "D"⟧'),
    messages: [one('C'), one('D')],
  },
  {
    name: 'most of them are said at once',
    text: map('⟦journey j "J"⟧ { stage "S" { touchpoint "A" via app touchpoint "B" touchpoint "C" } }'),
    messages: [many('2 of 3', '"B", "C"')],
    related: ['touchpoint "B"', 'touchpoint "C"'],
  },
  { name: 'the channel of the stage', text: map('journey j "J" { stage "S" via app { touchpoint "A" } }') },
  { name: 'a step has none', text: journey('touchpoint "A" via app step "B"') },
  { name: 'a misspelt channel is one', text: journey('touchpoint "A" via app touchpoint "B" via ap') },
  {
    name: 'a misspelt channel of the stage is one',
    text: map('journey j "J" { stage "S" { touchpoint "A" via app } stage "T" via ap { touchpoint "B" } }'),
  },
  {
    name: 'strict: a journey without channels, once',
    text: map('⟦journey j "J"⟧ { stage "S" { touchpoint "A" touchpoint "B" step "C" } }'),
    preset: 'strict',
    messages: [many('2 of 2', '"A", "B"')],
  },
  {
    name: 'strict: those of many that lack one, one by one',
    text: journey('touchpoint "A" via app ⟦touchpoint "B"⟧ ⟦touchpoint "C"⟧'),
    preset: 'strict',
    messages: [one('B'), one('C')],
  },
  {
    name: 'all: each touchpoint of a journey without channels',
    text: journey('⟦touchpoint "A"⟧ ⟦touchpoint "B"⟧'),
    preset: 'all',
    messages: [one('A'), one('B')],
  },
  {
    name: 'where there are no touchpoints, none lacks a channel',
    text: map('journey j "J" { stage "S" { step "A" } }'),
    preset: 'strict',
  },
]);
