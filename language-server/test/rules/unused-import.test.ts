import { testRule } from './test-rule.ts';

const beside = {
  'people.cjm': 'persona anna "Anna"\npersona boris "Boris"\n',
  'shop.cjm':
    'channel web "Web"\nteam ecom "E"\nsource talks "T"\nmetric basket "B"\njourney start "Start" { pain slow "S" }\n',
};
const none = (path: string): string => `No name of "${path}" is used here: remove the import.`;
const journey = 'persona p "P"\njourney j "J" for p { stage "S" { touchpoint "T" } }\n';

testRule('unused-import', [
  {
    name: 'one name suffices',
    beside,
    text: 'import "people.cjm"\njourney j "J" for anna { stage "S" { touchpoint "T" } }\n',
    alone: true,
  },
  {
    name: 'none of its names is used',
    beside,
    text: `⟦import "people.cjm"⟧ // who\n⟦import "shop.cjm"⟧\n${journey}`,
    messages: [none('people.cjm'), none('shop.cjm')],
    severities: ['warning', 'warning'],
    safe: true,
    alone: true,
  },
  {
    name: 'the fix removes the line',
    beside,
    text: `// About us\n⟦import "people.cjm"⟧\n${journey}`,
    messages: [none('people.cjm')],
    fixed: `// About us\n${journey}`,
  },
  {
    name: 'a journey without `for` is for the personas of its own file',
    beside,
    text: '⟦import "people.cjm"⟧\npersona p "P"\njourney j "J" { stage "S" { touchpoint "T" } }\n',
    messages: [none('people.cjm')],
  },
  ...[
    'stage "S" via web { touchpoint "T" }',
    'owner ecom',
    'note "N" from talks',
    'metric basket 5',
    'state future of start',
    'stage "S" { touchpoint "T" { details start } }',
    'opportunity "O" answers start.slow',
    'stage "S" { touchpoint "T" { backstage "B" by ecom } }',
  ].map((text) => ({
    name: text,
    beside,
    text: `import "shop.cjm"\npersona p "P"\njourney j "J" { ${text} stage "T" { step "T" } }\n`,
    alone: true,
  })),
  {
    name: 'a local name beats it',
    beside,
    text: '⟦import "people.cjm"⟧\npersona anna "A"\njourney j "J" for anna { stage "S" { touchpoint "T" } }\n',
    messages: [none('people.cjm')],
    alone: true,
  },
  {
    name: 'what a misspelt name meant counts as used',
    beside,
    text: 'import "people.cjm"\njourney j "J" for ana { stage "S" { touchpoint "T" } }\n',
  },
  {
    name: 'the second of two that clash is not also unused',
    beside: { ...beside, 'guests.cjm': 'persona anna "A"\n' },
    text: 'import "people.cjm"\nimport "guests.cjm"\njourney j "J" for anna { stage "S" { touchpoint "T" } }\n',
  },
  {
    name: 'a file imported twice',
    beside,
    text: 'import "people.cjm"\n⟦import "./people.cjm"⟧\njourney j "J" for anna { stage "S" { touchpoint "T" } }\n',
    messages: ['"./people.cjm" is imported already: one import is enough.'],
    fixed: 'import "people.cjm"\njourney j "J" for anna { stage "S" { touchpoint "T" } }\n',
    alone: true,
  },
  { name: 'one that leads nowhere is another mistake', beside, text: `import "nowhere.cjm"\n${journey}` },
  {
    name: 'imports are not passed on, so a shared file needs them for itself only',
    beside,
    text: '⟦import "people.cjm"⟧\nchannel web "Web"\n',
    messages: [none('people.cjm')],
  },
  {
    name: "a shared file's own needs",
    beside: { 'talks.cjm': 'source talks "T"\n' },
    text: 'import "talks.cjm"\npersona anna "A" { quote "Q" from talks }\n',
  },
  {
    name: 'neither is unused when both declare the journey of a qualified answer',
    beside: { 'a.cjm': 'journey start "A" { pain slow "S" }\n', 'b.cjm': 'journey start "B" { pain slow "S" }\n' },
    text: 'import "a.cjm"\nimport "b.cjm"\njourney j "J" { opportunity "O" answers start.slow }\n',
  },
  {
    name: 'one that a misspelt answer may have meant',
    beside,
    text: `import "shop.cjm"\njourney j "J" { opportunity "O" answers slwo }\n`,
  },
]);
