import { testRule } from './test-rule.ts';

const journey = (text: string): string =>
  `persona anna "Anna"\nchannel web "Web"\njourney j "J" {\n  stage "S" {\n    touchpoint search "Searches"\n    touchpoint pay "Pays" {\n      pain fee "Fee"\n    }\n  }\n  ${text}\n}\n`;

testRule('unresolved-reference', [
  {
    name: 'all is declared',
    text: journey('path for anna: search -> pay\n  move pay -> exit\n  opportunity "O" answers fee'),
  },
  {
    name: 'a misspelt touchpoint',
    text: journey('move search -> ⟦apy⟧'),
    messages: ['"apy" is not a touchpoint of this journey. Did you mean "pay"?'],
    fixed: journey('move search -> pay'),
  },
  {
    name: 'both ends of a move, and each stop of a path',
    text: journey('move ⟦serch⟧ -> ⟦payy⟧\n  path : ⟦sarch⟧ -> pay'),
    messages: ['serch', 'payy', 'sarch'].map(
      (name) =>
        `"${name}" is not a touchpoint of this journey. Did you mean "${name.startsWith('s') ? 'search' : 'pay'}"?`,
    ),
  },
  {
    name: 'a misspelt way out',
    text: journey('move pay -> ⟦exti⟧'),
    messages: ['"exti" is not a touchpoint of this journey. Did you mean "exit"?'],
    fixed: journey('move pay -> exit'),
  },
  {
    name: 'nothing near: what there is',
    text: journey('move pay -> ⟦delivery⟧'),
    messages: ['"delivery" is not a touchpoint of this journey. Declare it, or use one of: search, pay.'],
  },
  {
    name: 'many candidates are cut short',
    text: `journey j "J" { stage "S" { ${[...'abcdefghij'].map((name) => `touchpoint ${name}${name} "T"`).join(' ')} } move aa -> ⟦elsewhere⟧ }`,
    messages: [
      '"elsewhere" is not a touchpoint of this journey. Declare it, or use one of: aa, bb, cc, dd, ee, ff, gg, hh, … (10 in all).',
    ],
  },
  {
    name: 'nothing of the kind at all',
    text: 'journey j "J" for ⟦anna⟧ { stage "S" via ⟦web⟧ opportunity "O" answers ⟦fee⟧ }',
    messages: [
      '"anna" is not a persona of this file. Declare it first: persona anna "…".',
      '"web" is not a channel of this file. Declare it first: channel web "…".',
      '"fee" is not a pain or need of this journey. Declare it first: pain fee "…".',
    ],
  },
  {
    name: 'a name of another kind is not meant',
    text: journey('path for ⟦web⟧: search -> pay'),
    messages: ['"web" is not a persona of this file. Declare it, or use one of: anna.'],
  },
  {
    name: 'each of a list',
    text: journey('note "…" for anna, ⟦ana⟧'),
    messages: ['"ana" is not a persona of this file. Did you mean "anna"?'],
  },
  {
    name: "the pains of the journey's personas can be answered",
    text: 'persona anna "Anna" { need early "Early" }\njourney j "J" for anna { opportunity "O" answers early }',
  },
  {
    name: 'those of others cannot',
    text: 'persona anna "Anna"\npersona boris "Boris" { need early "Early" }\njourney j "J" for anna { opportunity "O" answers ⟦early⟧ }',
    messages: ['"early" is not a pain or need of this journey. Declare it first: pain early "…".'],
  },
  {
    name: "another journey's touchpoints are not this one's",
    text: 'journey a "A" { stage "S" { touchpoint x "X" } }\njourney b "B" { stage "S" { touchpoint y "Y" } move y -> ⟦x⟧ }',
    messages: ['"x" is not a touchpoint of this journey. Declare it, or use one of: y.'],
  },
  {
    name: 'a label is no name',
    text: 'journey j "J" { stage "S" { touchpoint "pay" } move ⟦pay⟧ -> exit }',
    messages: ['"pay" is not a touchpoint of this journey. Declare it first: touchpoint pay "…".'],
  },
  {
    name: 'Unicode names',
    text: 'persona марина "Марина"\npersona 小林 "小林"\njourney j "J" for ⟦марин⟧, 小林 { }',
    messages: ['"марин" is not a persona of this file. Did you mean "марина"?'],
    fixed: 'persona марина "Марина"\npersona 小林 "小林"\njourney j "J" for марина, 小林 { }',
  },
  {
    name: 'a name refers to its twin in another normal form',
    text: 'persona caf\u00e9 "A"\njourney j "J" for cafe\u0301 { }',
  },
]);
