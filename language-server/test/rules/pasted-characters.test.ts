import { testRule } from './test-rule.ts';

const at = (text: string): string =>
  `persona me "Me"\njourney j "J" {\n  stage "S" {\n    touchpoint a "A" {\n      ${text}\n    }\n  }\n}\n`;
const read = (image: string, text: string): string => `"${image}" is read as ${text}: write it so.`;
const straight = (text: string): string => `A text stands in straight quotation marks: write "${text}".`;

testRule('pasted-characters', [
  ...[
    '“late again”',
    '„late again“',
    '„late again”',
    '”late again”',
    '«late again»',
    '»late again«',
    '‘late again’',
    "'late again'",
    '`late again`',
    '“late again"',
  ].map((text) => ({
    name: text,
    text: at(`emotion -0.5 ⟦${text}⟧`),
    messages: [straight('late again')],
    fixed: at('emotion -0.5 "late again"'),
    safe: true,
    alone: true,
  })),
  {
    name: 'other quotes inside, which the text keeps',
    text: at('emotion -0.5 ⟦«she said “no”, didn’t she»⟧'),
    messages: [straight('she said “no”, didn’t she')],
    fixed: at('emotion -0.5 "she said “no”, didn’t she"'),
    alone: true,
  },
  {
    name: 'straight ones and a backslash inside, which are escaped',
    text: at('emotion -0.5 ⟦«5" \\ 6»⟧'),
    messages: ['A text stands in straight quotation marks: write "5" \\ 6".'],
    fixed: at('emotion -0.5 "5\\" \\\\ 6"'),
    alone: true,
  },
  {
    name: 'an apostrophe',
    text: at('emotion -0.5 ⟦‘don’t know’⟧'),
    messages: [straight('don’t know')],
    fixed: at('emotion -0.5 "don’t know"'),
    alone: true,
  },
  ...[
    ['14.05.2026', '2026-05-14'],
    ['4.5.2026', '2026-05-04'],
    ['2026.05.14', '2026-05-14'],
    ['2026/5/14', '2026-05-14'],
    ['14/05/2026', '2026-05-14'],
    ['14-05-2026', '2026-05-14'],
    ['05/14/2026', '2026-05-14'],
    ['05/05/2026', '2026-05-05'],
  ].map(([image = '', date = '']) => ({
    name: `the date ${image}`,
    text: `source s "S" survey ⟦${image}⟧ sample 9\n`,
    messages: [read(image, date)],
    fixed: `source s "S" survey ${date} sample 9\n`,
    safe: true,
    alone: true,
  })),
  {
    name: 'a date whose month may come first',
    text: 'source s "S" survey ⟦05/06/2026⟧\n',
    messages: ['"05/06/2026" is read as 2026-06-05: write it so, or 2026-05-06 if the month comes first.'],
    fixed: 'source s "S" survey 2026-06-05\n',
    safe: false,
    alone: true,
  },
  {
    name: 'what is no date',
    text: at('metric conversion 12/480\n      metric csat 4.5 target 4.8\n      emotion 1\n      duration 2..5 min'),
  },
  {
    name: 'each text is a finding of its own, on one line or several',
    text: 'persona me ⟦“Me”⟧ {\n  goal ⟦“Home early”⟧ need ⟦“Rest”⟧\n}\n',
    messages: ['Me', 'Home early', 'Rest'].map(straight),
    alone: true,
  },
  {
    name: 'a long text is cut in the message',
    text: at(`note ⟦“${'x'.repeat(50)}”⟧\n      emotion 1`),
    messages: [straight(`${'x'.repeat(40)}…`)],
  },
  ...['\u22120.5', '\u22120,5', '-0,5', '\u20130.5'].map((number) => ({
    name: `the number ${number}`,
    text: at(`emotion ⟦${number}⟧`),
    messages: [read(number, '-0.5')],
    fixed: at('emotion -0.5'),
    safe: true,
    alone: true,
  })),
  ...['→', '⟶', '⇒', '➜', '➔', '=>', '–>', '—>', '-->', '- >', '—', '–'].map((arrow) => ({
    name: `the arrow ${arrow}`,
    text: `${at('emotion 1').replace(/}\n$/, '')}  move a ⟦${arrow}⟧ exit\n}\n`,
    messages: [read(arrow, '->')],
    fixed: `${at('emotion 1').replace(/}\n$/, '')}  move a -> exit\n}\n`,
    safe: true,
    alone: true,
  })),
  {
    name: 'a range with a dash',
    text: at('duration 2⟦–5⟧ min\n      emotion 1'),
    messages: [read('–5', '..5')],
    fixed: at('duration 2..5 min\n      emotion 1'),
    safe: true,
    alone: true,
  },
  ...['-5', ' – 5', ' — 5'].map((written) => ({
    name: `a range 2${written}`,
    text: at(
      `duration 2${written.replace(/^( ?)(\S)(.*)$/, (_, space, sign, rest) => (sign === '-' ? '⟦-5⟧' : `${space}⟦${sign}⟧${rest}`))} min\n      emotion 1`,
    ),
    messages: [written === '-5' ? read('-5', '..5') : read(written.trim().charAt(0), '..')],
    safe: true,
    alone: true,
  })),
  {
    name: 'decimals of a percentage',
    text: at('metric conversion ⟦6,5⟧%\n      emotion 1'),
    messages: [read('6,5', '6.5')],
    fixed: at('metric conversion 6.5%\n      emotion 1'),
    alone: true,
  },
  {
    name: 'three digits after a comma may be thousands, so the fix is the author’s to choose',
    text: at('metric aov ⟦1,200⟧\n      emotion 1'),
    messages: ['"1,200" is read as 1.200: write it so, or without the comma if thousands are meant.'],
    fixed: at('metric aov 1.200\n      emotion 1'),
    safe: false,
    alone: true,
  },
  {
    name: 'less than one, three digits are decimals',
    text: at('emotion ⟦-0,125⟧'),
    messages: [read('-0,125', '-0.125')],
    safe: true,
  },
  {
    name: 'inside texts and comments all of it is fine',
    text: at('emotion 1 // “why” → −0,5\n      note "“quoted” → «so» −0,5"'),
    alone: true,
  },
]);
