import { testRule } from './test-rule.ts';

const at = (link: string): string =>
  `persona p "P"\njourney j "J" { stage "S" { touchpoint "T" { emotion 1 link ${link} } } }\n`;
const unsafe = (url: string): string =>
  `"${url}" is no link that can be followed: begin it with https://, http:// or mailto:.`;

testRule('unsafe-link', [
  ...[
    'https://example.com/a?b#c',
    'http://localhost:8080',
    'HTTPS://EXAMPLE.COM',
    'mailto:anna@example.com',
    'https://пример.рф/путь',
  ].map((url) => ({ name: url, text: at(`"${url}" "Label"`), alone: true })),
  ...[
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,x',
    'vbscript:x',
    'command:x',
    ' https://example.com',
    'https:',
    'https://',
    '//example.com',
    '/a',
    'note',
  ].map((url) => ({
    name: JSON.stringify(url),
    text: at(`⟦"${url}"⟧ "Label"`),
    messages: [unsafe(url.trim())],
    fixed: null,
    alone: true,
  })),
  { name: 'a word, which is its label too', text: at('⟦"X"⟧ "X"'), messages: [unsafe('X')], fixed: null, alone: true },
  {
    name: 'an address without its beginning',
    text: at('⟦"example.com/a"⟧'),
    messages: [unsafe('example.com/a')],
    fixed: at('"https://example.com/a"'),
    safe: false,
  },
  {
    name: 'an address of mail',
    text: at('⟦"anna@example.com"⟧'),
    messages: [unsafe('anna@example.com')],
    fixed: at('"mailto:anna@example.com"'),
  },
  {
    name: 'of a stage, a ticket and a source',
    text: 'source talks "T" interview link ⟦"talks.md"⟧ file "talks.md"\npersona p "P"\njourney j "J" for p from talks { stage "S" { link ⟦"x"⟧ touchpoint "T" { emotion 1 } } opportunity "O" { solution "S" { ticket ⟦"SHOP-118"⟧ } } }\n',
    messages: [unsafe('talks.md'), unsafe('x'), unsafe('SHOP-118')],
    alone: true,
  },
  { name: 'a long one is cut', text: at(`⟦"${'x'.repeat(100)}"⟧`), messages: [unsafe(`${'x'.repeat(59)}…`)] },
]);
