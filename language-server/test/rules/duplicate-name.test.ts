import { testRule } from './test-rule.ts';

const taken = (name: string, kind: string, where: string): string =>
  `The name "${name}" is taken by another ${kind} of this ${where}: choose a different one.`;
const journey = (text: string): string => `persona anna "Anna"\njourney j "J" {\n  ${text}\n}\n`;

testRule('duplicate-name', [
  {
    name: 'each but the first is reported, with the first as related place',
    text: 'persona a "One"\npersona ⟦a⟧ "Two"\npersona ⟦a⟧ "Three"\n',
    messages: [taken('a', 'persona', 'file'), taken('a', 'persona', 'file')],
    related: ['a', 'a'],
  },
  {
    name: 'channels',
    text: 'channel web "Web"\nchannel ⟦web⟧ "Website"\n',
    messages: [taken('web', 'channel', 'file')],
    related: ['web'],
  },
  { name: 'journeys', text: 'journey j "A" { }\njourney ⟦j⟧ "B" { }\n', messages: [taken('j', 'journey', 'file')] },
  {
    name: 'one namespace per kind: a persona, a channel, a stage and a touchpoint may share a name',
    text: 'persona pay "P"\nchannel pay "C"\njourney pay "J" { stage pay "S" { touchpoint pay "T" { pain pay "Slow" } } path pay: pay -> pay }',
  },
  {
    name: 'stages',
    text: journey('stage s "S"\n  stage ⟦s⟧ "T"'),
    messages: [taken('s', 'stage', 'journey')],
  },
  {
    name: 'touchpoints and steps share a namespace, across stages',
    text: journey('stage "S" { touchpoint a "A" }\n  stage "T" { step ⟦a⟧ "B" }'),
    messages: [taken('a', 'touchpoint or step', 'journey')],
    related: ['a'],
  },
  {
    name: 'pains and needs share a namespace, wherever they stand',
    text: journey('pain fee "A"\n  stage "S" { need ⟦fee⟧ "B" touchpoint "T" { pain ⟦fee⟧ "C" } }'),
    messages: [taken('fee', 'pain or need', 'journey'), taken('fee', 'pain or need', 'journey')],
    related: ['fee', 'fee'],
  },
  {
    name: 'opportunities and paths',
    text: journey(
      'stage "S" { touchpoint a "A" { opportunity o "O" } }\n  opportunity ⟦o⟧ "P"\n  path p: a -> a\n  path ⟦p⟧: a -> a',
    ),
    messages: [taken('o', 'opportunity', 'journey'), taken('p', 'path', 'journey')],
  },
  {
    name: 'solutions, of any opportunity',
    text: journey('opportunity "O" { solution s "S" }\n  opportunity "P" { solution ⟦s⟧ "T" }'),
    messages: [taken('s', 'solution', 'journey')],
  },
  {
    name: 'teams and systems, sources, metrics; a metric may be called like a built-in one',
    text: 'team a "A"\nsystem ⟦a⟧ "B"\nsource s "S"\nsource ⟦s⟧ "T"\nmetric nps "M"\nmetric ⟦nps⟧ "N"\n',
    messages: [taken('a', 'team or system', 'file'), taken('s', 'source', 'file'), taken('nps', 'metric', 'file')],
  },
  { name: 'two journeys may use the same names', text: 'journey a "A" { stage s "S" }\njourney b "B" { stage s "S" }' },
  {
    name: 'the pains of one persona, even when it has no name itself',
    text: 'persona "Anna" { pain slow "A" need ⟦slow⟧ "B" }\npersona "Boris" { pain slow "C" }',
    messages: [taken('slow', 'pain or need', 'persona')],
  },
  {
    name: "a persona's pain may be named like one of the journey",
    text: 'persona anna "Anna" { pain slow "A" }\njourney j "J" { pain slow "B" }',
  },
  {
    name: 'nameless things have no name to share',
    text: journey('stage "S"\n  stage "S" { touchpoint "T" touchpoint "T" }'),
  },
  {
    name: 'names are compared in NFC, and the case of letters counts',
    text: 'persona caf\u00e9 "A"\npersona ⟦cafe\u0301⟧ "B"\npersona Caf\u00e9 "C"\n',
    messages: [taken('caf\u00e9', 'persona', 'file')],
  },
  {
    name: 'Cyrillic and Chinese names, and keywords as names',
    text: journey(
      'stage этап "A"\n  stage ⟦этап⟧ "B"\n  stage 阶段 "C"\n  stage ⟦阶段⟧ "D"\n  stage goal "E"\n  stage ⟦goal⟧ "F"',
    ),
    messages: ['этап', '阶段', 'goal'].map((name) => taken(name, 'stage', 'journey')),
  },
]);
