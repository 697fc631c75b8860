import { testRule } from './test-rule.ts';

const one = (text: string): string => `persona anna "Anna"\njourney j "J" {\n  stage "S" {\n    ${text}\n  }\n}\n`;
const two = (text: string): string =>
  `persona anna "Anna"\npersona boris "Boris"\njourney j "J" {\n  stage "S" {\n    ${text}\n  }\n}\n`;
const drop = (who: string, from: string, to: string): string =>
  `${who} from ${from} at "A" to ${to} at "B": record the pain that causes it.`;

testRule('emotion-cliff', [
  {
    name: 'a drop of two points exactly',
    text: one('touchpoint "A" { emotion +1 }\n    touchpoint "B" { ⟦emotion -1⟧ }'),
    messages: [drop('"Anna" drops', '+1', '-1')],
    unused: false,
  },
  { name: 'a drop of less', text: one('touchpoint "A" { emotion 1 }\n    touchpoint "B" { emotion -0.99 }') },
  {
    name: 'the depth can be chosen, from below',
    text: one('touchpoint "A" { emotion 1 }\n    touchpoint "B" { ⟦emotion -0.5⟧ }'),
    options: { drop: 1.5 },
    messages: [drop('"Anna" drops', '+1', '-0.5')],
  },
  {
    name: 'the depth can be chosen, from above',
    text: one('touchpoint "A" { emotion 1 }\n    touchpoint "B" { emotion -1 }'),
    options: { drop: 2.1 },
  },
  { name: 'a rise of more', text: one('touchpoint "A" { emotion -2 }\n    touchpoint "B" { emotion 2 }') },
  ...decimalsTwoApart().map(([from, to]) => ({
    name: `decimals two apart: ${from} and ${to}`,
    text: one(`touchpoint "A" { emotion ${from} }\n    touchpoint "B" { ⟦emotion ${to}⟧ }`),
    messages: [drop('"Anna" drops', from, to)],
  })),
  {
    name: 'zero has no sign, and the word belongs to the range',
    text: one('touchpoint "A" { emotion 2 }\n    step "B" { ⟦emotion 0⟧ "flat" for anna }'),
    messages: [drop('"Anna" drops', '+2', '0')],
  },
  {
    name: 'a pain at the low point explains it',
    text: one('touchpoint "A" { emotion 1 } touchpoint "B" { emotion -2 pain "Fee" }'),
  },
  {
    name: 'a pain of the stage explains it',
    text: one('pain "Everything takes long"\n    touchpoint "A" { emotion 1 } touchpoint "B" { emotion -2 }'),
  },
  {
    name: 'a pain before the drop does not',
    text: one('touchpoint "A" { emotion 1 pain "Fee" } touchpoint "B" { ⟦emotion -2⟧ }'),
    messages: [drop('"Anna" drops', '+1', '-2')],
  },
  {
    name: "another persona's pain does not, one's own does",
    text: two('touchpoint "A" { emotion 1 } touchpoint "B" { ⟦emotion -2⟧ pain "Fee" for boris }'),
    messages: [drop('"Anna" drops', '+1', '-2')],
  },
  {
    name: 'one statement about several personas is one finding',
    text: two('touchpoint "A" { emotion 1 } touchpoint "B" { ⟦emotion -2⟧ }'),
    messages: [drop('"Anna" and "Boris" drop', '+1', '-2')],
  },
  {
    name: 'those who fall from different heights are told apart',
    text: two('touchpoint "A" { emotion 1 for anna emotion 2 for boris } touchpoint "B" { ⟦⟦emotion -2⟧⟧ }'),
    messages: [drop('"Anna" drops', '+1', '-2'), drop('"Boris" drops', '+2', '-2')],
  },
  {
    name: 'each statement is a finding of its own',
    text: two('touchpoint "A" { emotion 1 } touchpoint "B" { ⟦emotion -2⟧ for anna ⟦emotion -2⟧ for boris }'),
    messages: [drop('"Anna" drops', '+1', '-2'), drop('"Boris" drops', '+1', '-2')],
  },
  {
    name: 'who is absent in between joins the neighbours',
    text: two(
      'touchpoint "A" { emotion 1 } touchpoint "X" for boris { emotion 0 } touchpoint "B" for anna { ⟦emotion -1⟧ }',
    ),
    messages: [drop('"Anna" drops', '+1', '-1')],
  },
  {
    name: 'a feeling that is unknown in between is a gap',
    text: one('touchpoint "A" { emotion 1 } touchpoint "X" touchpoint "B" { emotion -1 }'),
  },
  {
    name: 'from one stage to the next',
    text: 'persona anna "Anna"\njourney j "J" { stage "S" { touchpoint "A" { emotion 2 } } stage "T" { step "B" { ⟦emotion -1⟧ } } }',
    messages: [drop('"Anna" drops', '+2', '-1')],
  },
  {
    name: "the stage's default feeling is where it is written",
    text: 'persona anna "Anna"\njourney j "J" { stage "S" { touchpoint "A" { emotion 2 } } stage "T" { ⟦emotion -1⟧ touchpoint "B" touchpoint "C" } }',
    messages: [drop('"Anna" drops', '+2', '-1')],
  },
  {
    name: 'with a path, its order counts and not the order written',
    text: one(
      'touchpoint a "A" { emotion 1 } touchpoint c "C" { emotion 0 } touchpoint b "B" { ⟦emotion -1⟧ }',
    ).replace('  }\n}', '  }\n  path : a -> b\n  path : c -> b\n  path : a -> c -> b\n}'),
    messages: [drop('"Anna" drops', '+1', '-1')],
  },
  {
    name: 'a low point that several paths lead to is said once',
    text: one(
      'touchpoint a "A" { emotion 1 } touchpoint c "C" { emotion 2 } touchpoint b "B" { ⟦emotion -1⟧ }',
    ).replace('  }\n}', '  }\n  path : a -> b\n  path : c -> b\n}'),
    messages: [drop('"Anna" drops', '+1', '-1')],
  },
  {
    name: 'the depth can be chosen, and binary fractions fall short of it',
    text: one('touchpoint "A" { emotion -1.8 }\n    touchpoint "B" { ⟦emotion -1.9⟧ }'),
    options: { drop: 0.1 },
    messages: [drop('"Anna" drops', '-1.8', '-1.9')],
  },
]);

/** Pairs of one-decimal feelings two points apart whose binary difference falls short of 2. */
function decimalsTwoApart(): [string, string][] {
  const tenths = Array.from({ length: 21 }, (_, index) => index);
  const pairs = tenths.map((high) => [high / 10, (high - 20) / 10] as const);
  const short = pairs.filter(([high, low]) => high - low < 2);
  return [[0.7, -1.3] as const, ...short].map(([high, low]) => [`+${high}`, `${low}`]);
}
