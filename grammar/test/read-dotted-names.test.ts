import { expect, test } from 'vitest';
import { isSyntaxProblem } from '../src/index.ts';
import { parse, parser } from './parse.ts';

const map = (inside: string): string => `persona me "Me"\njourney j "J" {\n  stage s "S" {\n    ${inside}\n  }\n}\n`;

test.each([
  ['of a touchpoint', map('touchpoint a.b "B" {\n      emotion -1\n    }\n    touchpoint c "C"'), '4:16', 'a.b', 'a_b'],
  ['without a label', map('touchpoint a.b\n    touchpoint c "C" { emotion 1 }'), '4:16', 'a.b', 'a_b'],
  ['of several parts', map('touchpoint a.b.c "B" { emotion 1 }'), '4:16', 'a.b.c', 'a_b_c'],
  ['with a number', map('touchpoint v1.2 "B" { emotion 1 }'), '4:16', 'v1.2', 'v1_2'],
  ['of keywords', map('touchpoint goal.for "B" { emotion 1 }'), '4:16', 'goal.for', 'goal_for'],
  ['of a pain', map('touchpoint t "T" { pain x.y "P" severity high }'), '4:29', 'x.y', 'x_y'],
  ['of a persona', `persona a.b "A"\n${map('')}`, '1:9', 'a.b', 'a_b'],
  ['behind for', map('touchpoint t "T" for me.too { emotion 1 }'), '4:26', 'me.too', 'me_too'],
  ['in a list', map('touchpoint t "T" for me, me.too via app { emotion 1 }'), '4:30', 'me.too', 'me_too'],
  ['of an opportunity', map('opportunity a.b "O" answers j.x, j.y'), '4:17', 'a.b', 'a_b'],
])('a dot in a name is one mistake, with the way out: %s', (_what, text, place, name, meant) => {
  expect(parse(text).problems).toEqual([`${place} "${name}" is no name: names have no dots. Write ${meant}.`]);
  const [error] = parser.parse(text).lexerErrors;
  expect(error && isSyntaxProblem(error) && error.fix).toMatchObject({ length: name.length, text: meant });
});

test('the same name is read alike where it is declared and where it is meant', () => {
  const { problems } = parse(`${map('touchpoint a.b "B"\n    touchpoint c "C"').slice(0, -2)}  move a.b -> c 50%\n}\n`);
  expect(problems).toEqual([expect.stringMatching(/^4:16 /), expect.stringMatching(/^7:8 "a\.b" is no name/)]);
});

test.each([
  'opportunity "O" answers j.x',
  'opportunity "O" answers x, j.x, j.y { solution s "S" }',
  'opportunity o answers answers.x',
])('a pain of another journey is named with a dot: %s', (inside) => {
  expect(parse(map(inside)).problems).toEqual([]);
});

test.each(['pain late The fee comes e.g. late', 'link example.com', 'touchpoint Visit example.com'])(
  'a dot in a text without quotes says nothing more: %s',
  (inside) => {
    expect(parse(map(inside)).problems.join()).not.toContain('no dots');
  },
);
