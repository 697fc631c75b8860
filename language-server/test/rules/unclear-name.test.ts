import { testRule } from './test-rule.ts';

const map = (touchpoint: string): string => `persona p "P"\njourney j "J" { stage "S" { ${touchpoint} } }`;
const name = (keyword: string, word: string): string =>
  `"${word}" is all that readers see of this ${keyword}: give it a label, ${keyword} ${word} "…".`;
const label = (text: string): string => `"${text}" says nothing to readers: put it into words.`;

testRule('unclear-name', [
  ...['t', 't1', 'T_2', 'ж', 'ж12', 'é'.normalize('NFD'), 'touchpoint', 'stage2', 'Step-3'].map((word) => ({
    name: `a name that says nothing: ${word}`,
    text: map(`touchpoint ⟦${word}⟧`),
    messages: [name('touchpoint', word.normalize('NFC'))],
    severities: ['info'],
  })),
  ...['tea', 'ok', 't1a', '看', '看2', 'stages', 'paystage', 'goal'].map((word) => ({
    name: `a name that says something: ${word}`,
    text: map(`touchpoint ${word}`),
  })),
  { name: 'a name beside a label', text: map('touchpoint t1 "Pays"') },
  ...['???', '…', '1', '24/7', 'TODO', ' tbd ', 'N/A', 'Lorem Ipsum'].map((text) => ({
    name: `a label that says nothing: ${text}`,
    text: map(`touchpoint t ⟦"${text}"⟧`),
    messages: [label(text.trim())],
  })),
  ...['☕', '?a', 'todos', '看'].map((text) => ({
    name: `a label that says something: ${text}`,
    text: map(`touchpoint "${text}"`),
  })),
  {
    name: 'the words can be chosen',
    text: map('touchpoint "TODO" touchpoint ⟦"Später"⟧'),
    options: { words: ['SPÄTER'] },
    messages: [label('Später')],
  },
  {
    name: 'things of all kinds',
    text: 'persona ⟦a⟧\nchannel ⟦a⟧\nteam ⟦b⟧\nsystem ⟦c⟧\nsource ⟦a⟧\nmetric ⟦a⟧\njourney ⟦j⟧ { stage ⟦s⟧ { step ⟦t⟧ } opportunity ⟦o⟧ { solution ⟦x⟧ } }',
    messages: [
      ['persona', 'a'],
      ['channel', 'a'],
      ['team', 'b'],
      ['system', 'c'],
      ['source', 'a'],
      ['metric', 'a'],
      ['journey', 'j'],
      ['stage', 's'],
      ['step', 't'],
      ['opportunity', 'o'],
      ['solution', 'x'],
    ].map(([keyword = '', word = '']) => name(keyword, word)),
  },
  { name: 'paths and remarks are known by their place', text: map('touchpoint "A" { pain p "Fee" }') },
]);
