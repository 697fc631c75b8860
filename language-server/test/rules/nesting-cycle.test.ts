import { testRule } from './test-rule.ts';

const journey = (name: string, text: string): string =>
  `journey ${name} "${name.toUpperCase()}" {\n  stage "S" { touchpoint "T" { ${text} } }\n}\n`;
const back = (nested: string, journey: string): string =>
  `"${nested}" leads back to "${journey}": name a journey that tells less at a time, or leave out "details".`;

testRule('nesting-cycle', [
  {
    name: 'details of details',
    text: journey('a', 'details b') + journey('b', 'details c') + journey('c', 'note "N"'),
  },
  {
    name: 'two details of one journey',
    text: journey('a', 'details c') + journey('b', 'details c') + journey('c', 'note "N"'),
  },
  {
    name: 'itself',
    text: journey('a', 'details ⟦a⟧'),
    messages: ['"A" is this journey itself: name a journey that tells less at a time, or leave out "details".'],
  },
  {
    name: 'two of each other, each where it closes the circle',
    text: journey('a', 'details ⟦b⟧') + journey('b', 'details ⟦a⟧'),
    messages: [back('B', 'A'), back('A', 'B')],
  },
  {
    name: 'a way into a circle is none itself',
    text: journey('a', 'details b') + journey('b', 'details ⟦c⟧') + journey('c', 'details ⟦b⟧'),
    messages: [back('C', 'B'), back('B', 'C')],
  },
  {
    name: 'details of a stage',
    text: 'journey a "A" {\n  stage "S" { details ⟦b⟧ }\n}\njourney b "B" {\n  stage "S" { details ⟦a⟧ }\n}\n',
    messages: [back('B', 'A'), back('A', 'B')],
  },
  { name: 'what nothing declares leads nowhere', text: journey('a', 'details nowhere') },
  {
    name: 'over an import and back',
    beside: { 'b.cjm': `import "map.cjm"\n${journey('b', 'details a')}` },
    text: `import "b.cjm"\n${journey('a', 'details ⟦b⟧')}`,
    messages: [back('B', 'A')],
  },
]);
