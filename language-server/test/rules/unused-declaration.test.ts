import { testRule } from './test-rule.ts';

const persona = (name: string): string => `The persona "${name}" is not used by any journey: use it or remove it.`;
const channel = (name: string): string => `The channel "${name}" is not used by any journey: use it or remove it.`;

/** How a touchpoint uses what is called x. */
const uses: Readonly<Record<string, string>> = {
  team: 'backstage "B" by x',
  system: 'backstage "B" by x',
  source: 'note "N" from x',
  metric: 'metric x 5',
  journey: 'details x',
};

testRule('unused-declaration', [
  {
    name: 'a persona and a channel that nothing refers to',
    text: 'persona anna "Anna"\n⟦persona boris "Boris"⟧ {\n  role "Planner"\n}\n⟦channel web "Web"⟧ online\njourney j "J" for anna { }\n',
    messages: [persona('Boris'), channel('Web')],
    unused: true,
    fixed: 'persona anna "Anna"\nchannel web "Web" online\njourney j "J" for anna { }\n',
  },
  {
    name: 'a journey without `for` uses every persona, but no channel',
    text: 'persona anna "Anna"\n⟦channel web "Web"⟧\njourney j "J" { }\njourney i "I" { }',
    messages: [channel('Web')],
  },
  {
    name: 'one journey for all among several',
    text: 'persona anna "Anna"\npersona boris "Boris"\njourney j "J" for anna { }\njourney i "I" { }',
  },
  {
    name: 'used by a stage or a touchpoint alone',
    text: 'persona anna "Anna"\nchannel web "Web"\nchannel app "App"\njourney j "J" for anna { stage "S" via web { touchpoint "T" via app } }',
  },
  {
    name: 'a file without a journey that nobody imports is there for maps to come',
    text: 'persona anna "Anna"\nchannel web "Web"\n',
    beside: { 'other.cjm': 'import "others.cjm"\njourney j "J" { }' },
  },
  {
    name: 'what no importer of a shared file uses',
    text: 'persona anna "Anna"\n⟦persona boris "Boris"⟧\nchannel web "Web"\n⟦channel shop-floor "Shop floor"⟧\n',
    beside: {
      '.git': '',
      'one.cjm': 'import "map.cjm"\njourney j "J" for anna { stage "S" via shop { } }',
      'inner/two.cjm': 'import "../map.cjm"\njourney j "Boris" for anna { stage "S" via web } // boris',
      'stranger.cjm': 'persona boris "B"\njourney j "J" for boris { }',
    },
    messages: [persona('Boris'), channel('Shop floor')],
    fixed: 'persona anna "Anna"\nchannel web "Web"\nchannel shop-floor "Shop floor"\n',
  },
  {
    name: 'used by another file than the journey beside it',
    text: 'persona anna "Anna"\npersona boris "Boris"\n⟦persona carl "Carl"⟧\njourney j "J" for anna { }',
    beside: { 'two.cjm': 'import "map.cjm"\njourney j "J" for boris { }' },
    messages: [persona('Carl')],
  },
  {
    name: 'what is imported is not passed on',
    text: '⟦persona anna "Anna"⟧\npersona boris "Boris"',
    beside: {
      'one.cjm': 'import "map.cjm"\njourney j "J" for boris { }',
      'two.cjm': 'import "one.cjm"\njourney i "I" for anna { }',
    },
    messages: [persona('Anna')],
  },
  {
    name: 'a nameless one in a shared file',
    text: '⟦persona "Anna"⟧\npersona boris "Boris"\n',
    beside: { 'one.cjm': 'import "map.cjm"\njourney j "J" for boris { }' },
    messages: [persona('Anna')],
  },
  {
    name: 'written otherwise where it is used',
    text: 'persona caf\u00e9 "Café"\nsource talks "Talks"\nmetric basket "Basket"\nteam ops "Ops"\n',
    beside: {
      'one.cjm': 'import “map.cjm”\njourney j "J" for cafe\u0301 { note "N" from talks metric basket 5 }',
      'two.cjm': 'import ".\\\\map.cjm"\njourney j "J" { owner ops stage "S" { touchpoint "An {open',
    },
  },
  {
    name: 'nameless ones can never be named',
    text: '⟦persona "Anna"⟧\npersona boris "Boris"\n⟦channel "Web"⟧\njourney j "J" for boris { }',
    messages: [persona('Anna'), channel('Web')],
  },
  {
    name: 'what a misspelt reference meant counts as used',
    text: 'persona anna "Anna"\nchannel web "Web"\njourney j "J" for ana { stage "S" via wbe }',
  },
  {
    name: 'a misspelt reference of another kind meant something else',
    text: '⟦persona pays "Anna"⟧\npersona boris "B"\njourney j "J" for boris { stage "S" { touchpoint "T" } move pay -> exit }',
    messages: [persona('Anna')],
  },
  {
    name: 'the second of a name is not also unused',
    text: 'persona anna "A"\npersona anna "B"\nchannel web "W"\nchannel web "X"\njourney j "J" for anna { stage "S" via web }',
  },
  {
    name: 'both of a name are unused once',
    text: '⟦channel web "W"⟧\nchannel web "X"\njourney j "J" { }',
    messages: [channel('W')],
  },
  {
    name: 'a channel named like a persona',
    text: 'persona anna "Anna"\n⟦channel anna "Anna’s shop"⟧\njourney j "J" for anna { }',
    messages: [channel('Anna’s shop')],
  },
  {
    name: 'teams, systems, sources and metrics',
    text: '⟦team ops "Ops"⟧\n⟦system crm "CRM"⟧\n⟦source talks "Talks"⟧ interview\n⟦metric basket "Basket"⟧ higher\njourney j "J" { }\n',
    messages: [
      'The team "Ops" is not used by any journey: use it or remove it.',
      'The system "CRM" is not used by any journey: use it or remove it.',
      'The source "Talks" is not used by any journey: use it or remove it.',
      'The metric "Basket" is not used by any journey: use it or remove it.',
    ],
    fixed: 'system crm "CRM"\nsource talks "Talks" interview\nmetric basket "Basket" higher\njourney j "J" { }\n',
  },
  {
    name: 'used as owner, behind the scenes, among those told, as evidence of a persona or anywhere, in a result',
    text: 'team a "A"\nteam b "B"\nteam c "C"\nsystem d "D"\nsource e "E"\nsource f "F"\nmetric g "G"\nmetric h "H"\npersona p "P" { quote "Q" from e }\njourney j "J" { owner a metric g 5 from f stage "S" { touchpoint "T" { backstage "x" by b, d opportunity "O" { solution "S" { informed c result h +5% } } } } }\n',
  },
  {
    name: 'misspelt ones count as used',
    text: 'team ecom "E"\nsource talks "T"\nmetric basket "B"\njourney j "J" { owner ecmo note "N" from talk metric baskte 5 }\n',
  },
  {
    name: 'a metric that overrides a built-in one is used by its name',
    text: 'metric conversion "Orders per visit" unit "%"\njourney j "J" { metric conversion 5% }\n',
  },
  { name: 'a journey need not be referred to', text: 'journey i "I" { }\njourney j "J" { }\n' },
  {
    name: 'removing what shares its line leaves the rest of the line',
    text: 'persona a "A" ⟦persona b⟧ // planner\njourney j "J" for a { }',
    messages: [persona('b')],
    fixed: 'persona a "A"  // planner\njourney j "J" for a { }',
  },
  {
    name: 'removing the last line of a file without a line break at its end',
    text: 'journey j "J" { }\n  ⟦channel почта⟧',
    messages: [channel('почта')],
    fixed: 'journey j "J" { }\n  ',
  },
  {
    name: 'removing keeps CRLF',
    text: 'journey j "J" { }\r\n  ⟦channel web⟧  \r\nchannel app "App"\r\njourney i "I" { stage "S" via app }',
    messages: [channel('web')],
    fixed: 'journey j "J" { }\r\nchannel app "App"\r\njourney i "I" { stage "S" via app }',
  },
  ...['team', 'system', 'source', 'metric', 'journey'].map((kind) => ({
    name: `the second ${kind} of a name is not also unused`,
    text: `persona p "P"\nteam own "O"\n${kind} x "A"\n${kind} x "B"\njourney j "J" { stage "S" { touchpoint "T" { owner own ${uses[kind]} } } }`.replace(
      /journey x "(.)"/g,
      'journey x "$1" { }',
    ),
  })),
  {
    name: 'in the last line of a file that does not end with a new line',
    text: '⟦channel web "Web"⟧\njourney j "J" { stage "S" { touchpoint "T" { owner t } } } team t "T"',
    messages: [channel('Web')],
    fixed: 'journey j "J" { stage "S" { touchpoint "T" { owner t } } } team t "T"',
  },
]);
