import { testRule } from './test-rule.ts';

const four = ['a', 'b', 'c', 'd'].map((name) => `touchpoint ${name} "${name}"`).join(' ');
const map = (fifth: string, more = '', head = 'journey j "J"'): string =>
  `persona p "P"\nteam t "T"\nteam u "U"\nsystem y "Y"\n${head} { stage "S" { ${four} ${fifth} } ${more} }`;
const marked = '⟦journey j "J"⟧';
const said = 'Only "T" has a part in "J": name who else shapes what customers meet there.';

testRule('single-team', [
  {
    name: 'behind the scenes',
    text: map('touchpoint "e" { backstage "X" by t }', '', marked),
    messages: [said],
    severities: ['info'],
  },
  { name: 'owns a touchpoint', text: map('touchpoint "e" { owner t }', '', marked), messages: [said] },
  { name: 'owns a stage', text: map('\n owner t touchpoint "e"', '', marked), messages: [said] },
  { name: 'owns an opportunity', text: map('step "e"', 'opportunity "O" { owner t }', marked), messages: [said] },
  {
    name: 'owns a solution',
    text: map('touchpoint "e"', 'opportunity "O" { solution "X" { owner t } }', marked),
    messages: [said],
  },
  {
    name: 'was told',
    text: map('touchpoint "e"', 'opportunity "O" { solution "X" { informed t } }', marked),
    messages: [said],
  },
  { name: 'keeps the map', text: map('touchpoint "e"', 'owner t') },
  { name: 'keeps the map, a system does something', text: map('touchpoint "e" { backstage "X" by y }', 'owner t') },
  { name: 'no teams', text: map('touchpoint "e" { backstage "X" by y }') },
  { name: 'two teams', text: map('touchpoint "e" { backstage "X" by t, u }') },
  { name: 'one keeps the map, another does something', text: map('touchpoint "e" { backstage "X" by t }', 'owner u') },
  { name: 'four touchpoints', text: map('', 'owner t opportunity "O" { owner t }') },
  {
    name: 'the count can be chosen, from above',
    text: map('touchpoint "e" { owner t }'),
    options: { touchpoints: 6 },
  },
  {
    name: 'the count can be chosen, from below',
    text: map('', 'opportunity "O" { owner t }', marked),
    options: { touchpoints: 4 },
    messages: [said],
  },
  { name: 'strict: keeps the map', text: map('step "e"', 'owner t', marked), preset: 'strict', messages: [said] },
  {
    name: 'strict: no teams',
    text: map('touchpoint "e"', '', marked),
    preset: 'strict',
    messages: ['No team has a part in "J": name who else shapes what customers meet there.'],
  },
  {
    name: 'keeps the map, and nobody was told of what is planned',
    text: map('touchpoint "e"', 'owner t opportunity "O" { solution "X" }'),
  },
]);
