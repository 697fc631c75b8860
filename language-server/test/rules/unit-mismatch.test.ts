import { testRule } from './test-rule.ts';

const measure = (text: string): string =>
  `metric wait "Waiting" unit "min" lower\nmetric basket "Basket"\npersona p "P"\njourney k "K" { stage "S" { touchpoint "T" } metric wait 5 metric basket 5 }\njourney j "J" {\n  stage "S" { touchpoint "T" }\n  metric ${text}\n}\n`;
const result = (text: string): string => measure(`nps 5\n  opportunity "O" { result ${text} }`);
const pair = (one: string, kind: string, role: string, other: string, otherKind: string): string =>
  `"${one}" is ${kind}, the ${role} "${other}" is ${otherKind}: give both the same unit.`;

testRule('unit-mismatch', [
  ...[
    'conversion 6.5% target 9%',
    'conversion 312/4800 target 9%',
    'conversion 6.5 target 9%',
    'basket 1.4 target 2',
    'basket 2..5 min target 1 h',
    'csat 80%',
    'nps -20 target 30',
    'wait 30 s target 1 week',
    'wait 12',
    'conversion',
    'conversion target 9%',
  ].map((text) => ({ name: `metric ${text}`, text: measure(text), alone: true })),
  {
    name: 'a plain number against a percentage, where the metric declares no unit',
    text: measure('csat 4 target ⟦80%⟧'),
    messages: [pair('4', 'a plain number', 'target', '80%', 'a percentage')],
    alone: true,
  },
  {
    name: 'a duration against a number',
    text: measure('basket 2..5 min target ⟦5⟧'),
    messages: [pair('2..5 min', 'a duration', 'target', '5', 'a plain number')],
  },
  {
    name: 'a percentage of what is measured in minutes',
    text: measure('wait ⟦5%⟧'),
    messages: ['"5%" is a percentage, but "Waiting" is measured in "min": write it in that unit.'],
  },
  {
    name: 'minutes of what is a percentage',
    text: measure('conversion ⟦5 min⟧'),
    messages: ['"5 min" is a duration, but "Conversion" is measured in "%": write it in that unit.'],
  },
  {
    name: 'a target alone',
    text: measure('wait target ⟦5%⟧'),
    messages: ['"5%" is a percentage, but "Waiting" is measured in "min": write it in that unit.'],
  },
  {
    name: 'a ratio to nothing',
    text: measure('conversion ⟦5/0⟧ target 9%'),
    messages: ['"5/0" is no ratio: nothing is counted out of 0.'],
    alone: true,
  },
  ...[
    'conversion 6.5% -> 7.8%',
    'conversion +20%',
    'basket +20%',
    'wait -30%',
    'basket 1.4 -> 2',
    'wait 2 days -> 1 h',
  ].map((text) => ({
    name: `result ${text}`,
    text: result(text),
    alone: true,
  })),
  {
    name: 'a result from one unit to another',
    text: result('basket 1.4 -> ⟦20%⟧'),
    messages: [pair('1.4', 'a plain number', 'value after', '20%', 'a percentage')],
  },
  {
    name: 'a result compared with nothing',
    text: result('basket ⟦1.4⟧'),
    messages: ['The result "1.4" is compared with nothing: write before -> after, or the change as +20%.'],
  },
  {
    name: 'a duration without its unit',
    text: 'persona p "P"\njourney j "J" { stage "S" { duration ⟦5⟧ touchpoint "T" { duration 5 min emotion 1 } step "U" { duration ⟦5 %⟧ emotion 1 } } }',
    messages: [
      '"5" is no duration: write its unit as well, such as 5 min or 2..3 days.',
      '"5 %" is no duration: write its unit as well, such as 5 min or 2..3 days.',
    ],
    alone: true,
  },
]);
