import { testRule } from './test-rule.ts';

const moves = (...lines: string[]): string =>
  `journey j "J" {\n  stage "S" { touchpoint a "A" touchpoint b "B" touchpoint c "C" step d "D" }\n  ${lines.join('\n  ')}\n}\n`;
const over = (sum: string, place = 'A'): string =>
  `${sum} % leave "${place}": the shares of its moves may add up to 100 % at most.`;

testRule('share-over-100', [
  {
    name: 'a negative share, which the sum leaves out',
    text: moves('move a -> b ⟦-20⟧%', 'move a -> c 100%', 'move b -> exit 0%'),
    messages: [`-20 % can't leave "A": a share goes from 0 % to 100 %.`],
    related: [],
  },
  {
    name: "a persona's share of the customers",
    text: 'persona anna "Anna" { share ⟦140⟧% }\npersona boris { share ⟦-1⟧% }\npersona eva "Eva" { share 0% }\npersona ada "Ada" { share 100% }\n',
    messages: [
      `"Anna" can't be 140 % of the customers: a share goes from 0 % to 100 %.`,
      `"boris" can't be -1 % of the customers: a share goes from 0 % to 100 %.`,
    ],
  },
  {
    name: 'the second of two moves for one pair is another mistake',
    text: moves('move a -> b 60%', 'move a -> b 60%'),
  },
  { name: 'the share of a chain is another mistake', text: moves('move a -> b -> c 160%') },
  { name: 'exactly 100 %', text: moves('move a -> b 60%', 'move a -> c 40%') },
  { name: 'less, the rest is unknown', text: moves('move a -> b 10.5%', 'move a -> c') },
  { name: 'thirds, rounded up', text: moves('move a -> b 33.35%', 'move a -> c 33.35%', 'move a -> d 33.35%') },
  {
    name: 'more than rounding explains',
    text: moves('move a -> b ⟦33.4⟧%', 'move a -> c 33.4%', 'move a -> d 33.4%'),
    messages: [over('100.2')],
    related: ['move a -> c 33.4%', 'move a -> d 33.4%'],
  },
  {
    name: 'the first measured move is marked, the others are related',
    text: moves('move a -> d', 'move a -> c ⟦80⟧ %', 'move a -> b "buys" 40%'),
    messages: [over('120')],
    related: ['move a -> b "buys" 40%'],
  },
  { name: 'a single move', text: moves('move a -> b ⟦140⟧%'), messages: [over('140')], related: [] },
  {
    name: 'loops and exits count',
    text: moves('move b -> a ⟦50⟧%', 'move b -> b 30%', 'move b -> exit 21%'),
    messages: [over('101', 'B')],
    related: ['move b -> b 30%', 'move b -> exit 21%'],
  },
  {
    name: 'each touchpoint and step for itself',
    text: moves('move a -> b 100%', 'move b -> c 100%', 'move d -> a ⟦60⟧%', 'move d -> exit 60%'),
    messages: [over('120', 'D')],
  },
  { name: 'moves whose ends are unknown do not count', text: moves('move a -> b 60%', 'move a -> nowhere 60%') },
  {
    name: 'moves of paths',
    text: moves('path : a -> b', 'path : a -> c', 'move a -> b ⟦70⟧%', 'move a -> c 70%'),
    messages: [over('140')],
  },
  {
    name: 'a small negative share',
    text: moves('move a -> b ⟦-1⟧%'),
    messages: [`-1 % can't leave "A": a share goes from 0 % to 100 %.`],
  },
  {
    name: 'a persona that is hardly too many',
    text: 'persona anna "Anna" { share ⟦101⟧% }\n',
    messages: [`"Anna" can't be 101 % of the customers: a share goes from 0 % to 100 %.`],
  },
  {
    name: 'a way that nobody takes is not marked',
    text: moves('move a -> b 0%', 'move a -> c ⟦60⟧%', 'move a -> d 50%'),
    messages: [over('110')],
    related: ['move a -> d 50%'],
  },
  {
    name: 'small shares count',
    text: moves('move a -> b ⟦1⟧%', 'move a -> c 100%'),
    messages: [over('101')],
  },
  {
    name: 'a hundredth more than rounding explains',
    text: moves('move a -> b ⟦50.03⟧%', 'move a -> c 50.03%'),
    messages: [over('100.1')],
  },
  {
    name: 'a repeated move counts once',
    text: moves('move a -> b ⟦60⟧%', 'move a -> b 60%', 'move a -> c 50%'),
    messages: [over('110')],
  },
]);
