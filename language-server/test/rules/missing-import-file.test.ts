import { testRule } from './test-rule.ts';

const beside = {
  'people.cjm': 'persona anna "Anna"\n',
  '../.git': '',
  '../people/all.cjm': 'persona anna "Anna"\n',
};
const used = '\njourney j "J" for anna { stage "S" { touchpoint "T" } }\n';
const notRelative = (path: string): string =>
  `"${path}" is not a relative path: write it as seen from this file, such as "../people/all.cjm".`;

testRule('missing-import-file', [
  { name: 'a file beside', beside, text: `import "people.cjm"${used}`, alone: true },
  { name: 'a file beside, with a dot', beside, text: `import "./people.cjm"${used}`, alone: true },
  {
    name: 'a file of another folder of the repository',
    beside,
    text: `import "../people/all.cjm"${used}`,
    alone: true,
  },
  { name: 'the slashes of Windows', beside, text: `import "..\\\\people\\\\all.cjm"${used}`, alone: true },
  {
    name: 'names with spaces, of any script, and with signs that addresses give a meaning to',
    beside: { 'наши люди #1?.cjm': 'persona anna "Anna"\n' },
    text: `import "наши люди #1?.cjm"${used}`,
    alone: true,
  },
  {
    name: 'no such file: one finding, whatever it would have declared',
    beside,
    text: `import ⟦"peeple.cjm"⟧\njourney j "J" for anna, boris { stage "S" via web { touchpoint "T" { pain p "P" from talks owner shop } } opportunity "O" answers anna.early, p }\n`,
    messages: [
      `"peeple.cjm" can't be imported. The file can't be read (it does not exist). Did you mean "people.cjm"?`,
    ],
    alone: true,
    safe: false,
  },
  {
    name: 'the file that was meant, by letters and folders, as the path is written',
    beside: { ...beside, 'shared/люди.cjm': '', 'shared/deep/roles.cjm': '' },
    text: `import ⟦"./Shared/../Shared/Люди.cjm"⟧${used}`,
    messages: [
      `"./Shared/../Shared/Люди.cjm" can't be imported. The file can't be read (it does not exist). Did you mean "./shared/../shared/люди.cjm"?`,
    ],
    fixed: `import "./shared/../shared/люди.cjm"${used}`,
  },
  {
    name: 'one above',
    beside,
    text: `import ⟦"..\\\\poeple\\\\al.cjm"⟧${used}`,
    messages: [
      `"..\\poeple\\al.cjm" can't be imported. The file can't be read (it does not exist). Did you mean "../people/all.cjm"?`,
    ],
    fixed: `import "../people/all.cjm"${used}`,
  },
  {
    name: 'nothing is near: neither other files, nor folders, nor the file itself',
    beside: { ...beside, 'employees.cjm': '', 'persons/a.cjm': '' },
    text: `import ⟦"mapp.cjm"⟧\nimport ⟦"nobody/all.cjm"⟧\nimport ⟦"person.cjm"⟧${used}`,
    messages: ['mapp', 'nobody/all', 'person'].map(
      (path) => `"${path}.cjm" can't be imported. The file can't be read (it does not exist).`,
    ),
    fixed: null,
  },
  {
    name: 'a typing mistake beside it is found all the same',
    beside,
    text: `import ⟦"peeple.cjm"⟧\npersona anna "Anna"\njourney j "J" for ana { stage "S" { touchpoint "T" } }\n`,
    messages: [
      `"peeple.cjm" can't be imported. The file can't be read (it does not exist). Did you mean "people.cjm"?`,
    ],
  },
  {
    name: 'outside of the repository',
    beside: { ...beside, '../../people.cjm': 'persona anna "Anna"\n' },
    text: `import ⟦"../../people.cjm"⟧${used}`,
    messages: [`"../../people.cjm" lies outside of the repository ("repository"), where imports don't go.`],
  },
  {
    name: 'half a character, which no address can hold',
    text: `import ⟦"\ud800.cjm"⟧\nimport ⟦"../\udc00/a.cjm"⟧${used}`,
    messages: ['\ufffd.cjm', '../\ufffd/a.cjm'].map(
      (path) => `"${path}" holds half a character, and no file is named so: write the path anew.`,
    ),
    alone: true,
  },
  ...[
    '/etc/people.cjm',
    'file:///people.cjm',
    'https://example.com/people.cjm',
    'C:\\\\people.cjm',
    '\\\\\\\\host\\\\a.cjm',
    '',
  ].map((path) => ({
    name: `"${path}" is no relative path`,
    text: `import ⟦"${path}"⟧${used}`,
    messages: [notRelative(path.replaceAll('\\\\', '\\'))],
    alone: true,
  })),
  {
    name: 'the file itself',
    text: `import ⟦"map.cjm"⟧\npersona p "P"\njourney j "J" { stage "S" { touchpoint "T" } }`,
    messages: ['"map.cjm" is this file itself: remove the import.'],
    alone: true,
  },
  ...['people.txt', 'shared', '..', '.', 'people.CJM.bak'].map((path) => ({
    name: `"${path}" is no map`,
    text: `import ⟦"${path}"⟧${used}`,
    messages: [`"${path}" is not a map: only files that end in .cjm can be imported.`],
    alone: true,
  })),
]);
