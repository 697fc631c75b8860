import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findForeignForm } from '../src/foreign-form.ts';
import { arbitraryMap } from './format/arbitrary-map.ts';
import { mutatedExample, respacedExample, tokenSoup } from './format/arbitrary-text.ts';
import { parse } from './parse.ts';

const mermaid = `journey
    title My working day
    section Go to work
      Make tea: 5: Me
      Go upstairs: 3: Me, Cat
    section Go home
      Sit down: 5
`;

test.each([
  ['plain', mermaid, '1:1'],
  ['behind comments', `\n%% a day\r\n${mermaid.replaceAll('\n', '\r\n')}`, '3:1'],
  ['in a fence', `\`\`\`mermaid\n${mermaid}\`\`\`\n`, '2:1'],
  ['indented', `  journey\n    title A\n\n    %% none\n    section B: c\n    Do: it: 1 : Me`, '1:3'],
])('a journey in the form of Mermaid is one mistake: %s', (_how, text, place) => {
  const { file, problems, codes } = parse(text);
  expect(problems).toEqual([expect.stringMatching(`^${place} This is a journey in the form of Mermaid.*from-mermaid`)]);
  expect(codes).toEqual(['syntax-error']);
  expect(file.declarations).toEqual([]);
});

test.each([
  ['nested', 'journey: Buying\npersonas:\n  - Anna\n  - name: Boris\nstages:\n  - name: Pay\n    emotion: -1\n', '1:1'],
  ['behind comments', '---\n# a map\nname: "Buying"\r\nfor: [anna]\r\n', '3:1'],
  ['in another script', '旅程: 購買\n階段:\n  - 支払う\n', '1:1'],
])('a map in the form of YAML is one mistake: %s', (_how, text, place) => {
  const { file, problems, codes } = parse(text);
  expect(problems).toEqual([expect.stringMatching(`^${place} This is in the form of YAML.*tutorial`)]);
  expect(codes).toEqual(['syntax-error']);
  expect(file.declarations).toEqual([]);
});

test.each([
  'journey\n  title',
  'journey\n  title "A" { stage s "S" { touchpoint t "T" } }',
  'journey\n  "title A" {\n  stage s "S" { touchpoint t "Make tea: 5: Me" }\n}',
  'journey\n  day for me // rated: 5',
  'journey\n  """Make tea: 5: Me"""',
  'journey section\n  for me\n',
  'journey\n  section for me\n',
  'journey\n  title A\n  section B\n  Make tea: 5: Me\n  stage "S" {}\n',
  'journey: "Buying" {\n  stage: "Pay" {\n  }\n}\n',
  'persona: anna "Anna"\njourney j "J" { stage s "S" { touchpoint t "T" } }',
  'name: "Buying"\n',
  '',
])('what may be meant as a map is read as one: %j', (text) => {
  expect(parse(text).problems.join()).not.toMatch(/Mermaid|YAML/);
});

test('no map there may be is taken for another language', () => {
  const texts = fc.oneof(arbitraryMap, respacedExample, mutatedExample, tokenSoup);
  fc.assert(
    fc.property(texts, (text) => {
      expect(findForeignForm(text)).toBeUndefined();
    }),
    { numRuns: 1000, seed: 1 },
  );
});

test('long texts are looked at once', () => {
  for (const text of [`${'\n'.repeat(200_000)}x`, `journey\n${'a:'.repeat(200_000)}`, `a:${' '.repeat(400_000)}x\nb`])
    expect(parse(text).problems.join()).not.toMatch(/Mermaid|YAML/);
});
