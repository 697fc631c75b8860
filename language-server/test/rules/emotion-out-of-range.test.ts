import { testRule } from './test-rule.ts';

const at = (text: string): string => `persona me "Me"\njourney j "J" {\n  stage "S" {\n    ${text}\n  }\n}\n`;
const off = (value: string, place = 'A'): string =>
  `The emotion ${value} at "${place}" is off the scale: it goes from -2 (worst) to +2 (best).`;

testRule('emotion-out-of-range', [
  ...['2', '+2', '-2', '\u22122', '0', '+2.0', '-1.999'].map((value) => ({
    name: `${value} is on the scale`,
    text: at(`touchpoint "A" { emotion ${value} }`),
  })),
  {
    name: 'above, with a sign where none was written',
    text: at('touchpoint "A" { emotion ⟦3⟧ "great" }'),
    messages: [off('+3')],
    fixed: at('touchpoint "A" { emotion +2 "great" }'),
  },
  {
    name: 'just above',
    text: at('touchpoint "A" { emotion ⟦+2.01⟧ }'),
    messages: [off('+2.01')],
  },
  {
    name: 'below',
    text: at('step "A" { emotion ⟦-2.5⟧ }'),
    messages: [off('-2.5')],
    fixed: at('step "A" { emotion -2 }'),
  },
  {
    name: 'the minus sign of typographers',
    text: at('touchpoint "A" { emotion ⟦\u22125⟧ }'),
    messages: [off('-5')],
    fixed: at('touchpoint "A" { emotion -2 }'),
  },
  {
    name: "a stage's default, and each of several",
    text: at('emotion ⟦5⟧\n    touchpoint "A" { emotion ⟦-4⟧ emotion ⟦4⟧ for me }'),
    messages: [off('+5', 'S'), off('-4'), off('+4')],
  },
  { name: 'in a place without name and label', text: at('touchpoint { emotion ⟦9⟧ }'), messages: [off('+9', '…')] },
]);
