import { testRule } from './test-rule.ts';

const map = (moves: string): string =>
  `persona p "P"\njourney j "J" {\n  stage "S" { touchpoint a "A" touchpoint b "B" touchpoint c "C" }\n  ${moves}\n}`;
const open = (from: string, to: string): string =>
  `Some ways out of ${from} are measured, that to ${to} is not: add its share, or what is lost there stays unknown.`;

const manyOpen = (from: string, to: string): string =>
  `Some ways out of ${from} are measured, those to ${to} are not: add their shares, or what is lost there stays unknown.`;

testRule('incomplete-shares', [
  {
    name: 'one of two; the fix adds what is left',
    text: map('move a -> b 60.5%\n  ⟦move a -> c⟧'),
    messages: [open('"A"', '"C"')],
    fixed: map('move a -> b 60.5%\n  move a -> c 39.5%'),
    safe: false,
  },
  {
    name: 'behind the label, before the source',
    text: `source g "G" survey 2026\n${map('move a -> b 60% from g\n  ⟦move a -> exit "gives up" from g⟧')}`,
    messages: [open('"A"', 'exit')],
    fixed: `source g "G" survey 2026\n${map('move a -> b 60% from g\n  move a -> exit "gives up" 40% from g')}`,
  },
  {
    name: 'the way that follows from the order is written below',
    text: map('⟦move a -> exit 30%⟧ // lost'),
    messages: [open('"A"', '"B"')],
    fixed: map('move a -> exit 30%\n  move a -> b 70% // lost'),
  },
  {
    name: 'a touchpoint without a name has no way that can be written',
    text: 'persona p "P"\njourney j "J" { stage "S" { touchpoint a "A" touchpoint "B" } ⟦move a -> exit 30%⟧ }',
    messages: [open('"A"', '"B"')],
    fixed: null,
  },
  {
    name: 'nothing is left for the open one',
    text: map('move a -> b 100%\n  ⟦move a -> c⟧'),
    messages: [open('"A"', '"C"')],
    fixed: null,
  },
  {
    name: 'two open ones are one finding',
    text: map('move a -> b 60%\n  ⟦move a -> c⟧\n  move a -> exit'),
    messages: [manyOpen('"A"', '"C" and exit')],
    fixed: null,
  },
  {
    name: 'a chain has no place for a share',
    text: map('move a -> b 60%\n  ⟦move a -> c -> exit⟧'),
    messages: [open('"A"', '"C"')],
    fixed: null,
  },
  {
    name: 'the ways of the paths',
    text: map('path : a -> b -> c\n  ⟦move a -> c 10%⟧'),
    messages: [open('"A"', '"B"')],
  },
  { name: 'all are measured, though not 100 %', text: map('move a -> b 60%\n  move a -> c 10%') },
  { name: 'none is measured', text: map('move a -> b\n  move a -> c') },
  { name: 'the only way out', text: map('move a -> b 60%') },
  {
    name: 'as little as is left is added',
    text: map('move a -> b 99.5%\n  ⟦move a -> c⟧'),
    messages: [open('"A"', '"C"')],
    fixed: map('move a -> b 99.5%\n  move a -> c 0.5%'),
  },
]);
