import { testRule } from './test-rule.ts';

const map = (label: string, more = ''): string =>
  `persona p "P"\njourney j "J" { stage "Our shop" { touchpoint t ${label} ${more} } }`;
const said = (label: string): string =>
  `"${label}" is what the company does: word it as what the customer does or meets.`;

testRule('company-voice', [
  ...[
    'We call back',
    'we',
    'OUR offer',
    'Wir rufen an',
    'Unsere Filiale',
    'Мы звоним',
    'Nasza oferta',
    'نحن نتصل',
    '我们打电话',
    '弊社からの連絡',
    'We’ll call',
  ].map((label) => ({ name: label, text: map(`⟦"${label}"⟧`), messages: [said(label)], severities: ['info'] })),
  ...['Welcome mail', 'Calls us', 'Wirkt', 'Мысль', 'Is told what we know', 'نحنو'].map((label) => ({
    name: `the customer's voice: ${label}`,
    text: map(`"${label}"`),
  })),
  { name: 'what the company does behind the scenes', text: map('"Pays"', '{ backstage "We check it" }') },
  {
    name: 'the words can be chosen',
    text: map('⟦"acme calls back"⟧', 'touchpoint "We call back" touchpoint "Acmes"'),
    options: { words: ['Acme', ''] },
    messages: [said('acme calls back')],
  },
]);
