import { testRule } from './test-rule.ts';

const who = 'persona anna "Anna"\npersona boris "Boris"\n';
const at = (text: string): string => `${who}journey j "J" {\n  stage "S" {\n    touchpoint "A" { ${text} }\n  }\n}\n`;
const everyone = (place = 'A'): string =>
  `"${place}" has another emotion of everyone: keep one, or say with "for" whose it is.`;
const again = (name: string, place = 'A'): string => `"${name}" has another emotion at "${place}": keep one of them.`;

testRule('duplicate-emotion', [
  { name: 'one for each', text: at('emotion 1 for anna emotion -1 for boris') },
  { name: 'one with `for` beats one without, in either order', text: at('emotion 1 emotion -1 for boris') },
  { name: 'one without after one with', text: at('emotion -1 for boris emotion 1') },
  {
    name: 'all of it: one for each and one for the rest',
    text: at('emotion 1 for anna emotion 0 emotion 2 for boris'),
  },
  {
    name: 'two of everyone',
    text: at('emotion 1 "good" ⟦emotion -1⟧ "bad"'),
    messages: [everyone()],
    related: ['emotion 1'],
    alone: true,
  },
  {
    name: 'two of one persona, one of them shared',
    text: at('emotion 1 for anna, boris ⟦emotion -1⟧ for boris'),
    messages: [again('Boris')],
    related: ['emotion 1'],
    alone: true,
  },
  {
    name: 'each further one is reported once, with the first',
    text: at('emotion 1 ⟦emotion 1⟧ ⟦emotion 1⟧ emotion 0 for anna ⟦emotion 2⟧ for anna, boris'),
    messages: [everyone(), everyone(), again('Anna')],
    related: ['emotion 1', 'emotion 1', 'emotion 0'],
  },
  { name: 'one persona named twice in one emotion', text: at('emotion 1 for anna, anna') },
  {
    name: "a stage's defaults",
    text: `${who}journey j "J" { stage "S" { emotion 1 ⟦emotion 0⟧ touchpoint "A" { emotion 2 } step "B" { emotion 1 ⟦emotion 1⟧ } } }`,
    messages: [everyone('S'), everyone('B')],
  },
  {
    name: 'the stage has a default, the touchpoint its own',
    text: `${who}journey j "J" { stage "S" { emotion 1 touchpoint "A" { emotion 2 } } }`,
  },
  { name: 'a name that nothing declares is nobody', text: at('emotion 1 for ana emotion 2 for anan') },
]);
