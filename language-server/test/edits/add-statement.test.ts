import { expect, test } from 'vitest';
import type { AddedKind } from '../../src/edits/change.ts';
import { type Asking, editText, idOf } from './edit-text.ts';

const add =
  (what: AddedKind, label: string, text = 'New'): Asking =>
  (map) => {
    const places = map.stages.flatMap(({ touchpoints }) => touchpoints);
    const remarks = places.flatMap((place) => place.remarks);
    return { kind: 'add', what, at: idOf([map, ...map.personas, ...map.stages, ...places, ...remarks], label), text };
  };

const text = `persona me "Me"

journey day "Day" for me {
  stage morning "Morning" {
    // first
    touchpoint "Tea" { emotion +1 } // hot
    touchpoint "Bus" {
      pain "Late" severity high // again
      emotion -1
    }
    touchpoint "Desk"
  }

  stage "Noon" {
  }
  stage "Night"
}
`;

test.each<[AddedKind, string, string, string]>([
  ['touchpoint', 'Tea', '// hot\n', '// hot\n    touchpoint "New"\n'],
  ['touchpoint', 'Bus', 'emotion -1\n    }\n', 'emotion -1\n    }\n    touchpoint "New"\n'],
  ['touchpoint', 'Late', 'emotion -1\n    }\n', 'emotion -1\n    }\n    touchpoint "New"\n'],
  ['touchpoint', 'Morning', '"Desk"\n', '"Desk"\n    touchpoint "New"\n'],
  ['touchpoint', 'Noon', '"Noon" {\n', '"Noon" {\n    touchpoint "New"\n'],
  ['touchpoint', 'Night', '"Night"\n', '"Night" { touchpoint "New" }\n'],
  ['pain', 'Tea', 'emotion +1 }', 'emotion +1 pain "New" }'],
  ['pain', 'Bus', '// again\n', '// again\n      pain "New"\n'],
  ['pain', 'Desk', '"Desk"\n', '"Desk" { pain "New" }\n'],
  ['pain', 'Me', '"Me"\n', '"Me" { pain "New" }\n'],
  ['pain', 'Day', '"Night"\n', '"Night"\n  pain "New"\n'],
  ['opportunity', 'Late', 'emotion -1\n', 'emotion -1\n      opportunity "New"\n'],
  ['opportunity', 'Morning', '"Desk"\n', '"Desk"\n    opportunity "New"\n'],
])('a %s at %s', async (what, at, before, after) => {
  expect(await editText(text, add(what, at))).toBe(text.replace(before, after));
});

test('a line that is added ends as the others do', async () => {
  const windows = text.replaceAll('\n', '\r\n');
  const after = text.replace('"Desk"\n', '"Desk"\n    touchpoint "New"\n').replaceAll('\n', '\r\n');
  expect(await editText(windows, add('touchpoint', 'Desk'))).toBe(after);
});

test('what is typed is text, whatever it looks like', async () => {
  const hostile = '" } journey evil { // <script>\n';
  expect(await editText(text, add('pain', 'Desk', hostile))).toBe(
    text.replace('"Desk"\n', '"Desk" { pain "\\" } journey evil { // <script>" }\n'),
  );
});

test('nothing is added without a text, or where it cannot stand', async () => {
  expect(await editText(text, add('pain', 'Desk', ' '))).toMatch(/^refused/);
  expect(await editText(text, add('touchpoint', 'Day'))).toMatch(/^refused/);
  expect(await editText(text, add('opportunity', 'Me'))).toMatch(/^refused/);
});
