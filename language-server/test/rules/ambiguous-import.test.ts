import { testRule } from './test-rule.ts';

const beside = {
  'people.cjm':
    'persona anna "Anna"\npersona boris "Boris"\nteam crm "CRM team"\njourney start "Start" { pain slow "Slow" }\n',
  'guests.cjm': 'persona anna "Anna, a guest"\nsystem crm "CRM"\njourney start "Begin" { pain slow "Late" }\n',
};
const imports = 'import "people.cjm"\nimport "guests.cjm"\n';
const twice = (name: string): string =>
  `"${name}" is declared in "people.cjm" and "guests.cjm": rename one of them, or import only one of the files.`;

testRule('ambiguous-import', [
  {
    name: 'a name of both, wherever it is used',
    beside,
    text: `${imports}journey j "J" for ⟦anna⟧, boris { note "N" for ⟦anna⟧ stage "S" { touchpoint "T" } }`,
    messages: [twice('anna'), twice('anna')],
    related: ['anna', 'anna', 'anna', 'anna'],
    alone: true,
  },
  {
    name: 'not used, not an error',
    beside,
    text: `${imports}journey j "J" for boris { stage "S" { touchpoint "T" } }`,
  },
  {
    name: 'a local name beats imported ones',
    beside,
    text: `${imports}persona anna "Anna of this file"\njourney j "J" for anna, boris { stage "S" { touchpoint "T" } }`,
  },
  {
    name: 'one of the files imported twice is one file',
    beside,
    text: 'import "people.cjm"\nimport "./people.cjm"\njourney j "J" for anna { stage "S" { touchpoint "T" } }',
  },
  {
    name: 'what an imported file imports is not imported',
    beside: { ...beside, 'all.cjm': 'import "guests.cjm"\n' },
    text: 'import "people.cjm"\nimport "all.cjm"\njourney j "J" for anna { stage "S" { touchpoint "T" } }',
  },
  {
    name: 'a name of another kind is another name',
    beside: { 'a.cjm': 'persona web "Weber"\n', 'b.cjm': 'channel web "Web"\n' },
    text: 'import "a.cjm"\nimport "b.cjm"\njourney j "J" for web { stage "S" via web { touchpoint "T" } }',
  },
  {
    name: 'teams and systems share their names',
    beside,
    text: `${imports}persona p "P"\njourney j "J" { stage "S" { touchpoint "T" { backstage "B" by ⟦crm⟧ } } }`,
    messages: [twice('crm')],
  },
  {
    name: 'only a team can own, so that one is meant',
    beside,
    text: `${imports}persona p "P"\njourney j "J" { owner crm }`,
  },
  {
    name: 'the journey of a qualified answer',
    beside,
    text: `${imports}persona p "P"\njourney j "J" { opportunity "O" answers ⟦start.slow⟧ }`,
    messages: [twice('start')],
  },
  {
    name: 'details and future of',
    beside,
    text: `${imports}persona p "P"\njourney j "J" { state future of ⟦start⟧ stage "S" { touchpoint "T" { details ⟦start⟧ } } }`,
    messages: [twice('start'), twice('start')],
  },
  {
    name: 'a built-in metric is overridden by imported ones, which clash',
    beside: { 'a.cjm': 'metric nps "A"\n', 'b.cjm': 'metric nps "B"\n' },
    text: 'import "a.cjm"\nimport "b.cjm"\njourney j "J" { metric ⟦nps⟧ 5 }',
    messages: ['"nps" is declared in "a.cjm" and "b.cjm": rename one of them, or import only one of the files.'],
  },
  {
    name: 'three files',
    beside: { 'a.cjm': 'persona x "A"\n', 'b.cjm': 'persona x "B"\n', 'c.cjm': 'persona x "C"\n' },
    text: 'import "a.cjm"\nimport "b.cjm"\nimport "c.cjm"\njourney j "J" for ⟦x⟧ { stage "S" { touchpoint "T" } }',
    messages: [
      '"x" is declared in "a.cjm" and "b.cjm" and "c.cjm": rename one of them, or import only one of the files.',
    ],
  },
  {
    name: 'the owning team of both',
    beside: { 'a.cjm': 'team x "A"\n', 'b.cjm': 'team x "B"\n' },
    text: 'import "a.cjm"\nimport "b.cjm"\njourney j "J" { owner ⟦x⟧ }',
    messages: ['"x" is declared in "a.cjm" and "b.cjm": rename one of them, or import only one of the files.'],
  },
]);
