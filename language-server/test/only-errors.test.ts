import { expect, test } from 'vitest';
import { setUp } from './set-up.ts';

/** Two errors, of which a comment answers one; warnings besides. */
const map = `persona me "Me"
channel app "App"
journey workday "My working day" for me {
  stage "Go to work" {
    // cjm-ignore-next-line emotion-out-of-range: they said so
    touchpoint "Make tea" { emotion +9 }
    touchpoint "Take the bus" { emotion -9 }
    // cjm-ignore-next-line duplicate-label: there are two
    touchpoint "Take the bus" { emotion +1 }
  }
}
`;

const sound = `persona me "Me"
journey workday "My working day" for me {
  stage "Go to work" {
    // cjm-ignore-next-line duplicate-label: there are two
    touchpoint "Take the bus" { emotion +1 }
    touchpoint "Take the bus" { emotion +2 }
  }
}
`;

test.each([
  ['nothing is set', {}, map],
  ['a warning is made an error', { 'unused-declaration': 'error', 'duplicate-label': 'error' }, map],
  ['an error is made a warning', { 'emotion-out-of-range': 'warning' }, map],
  ['a rule that leaves something to another is made an error', { 'untold-touchpoint': 'error' }, map],
  ['comments that are of no use are errors', { 'unused-suppression': 'error' }, sound],
])('who asks for errors only is told the same errors: %s', async (_, rules, text) => {
  const files = { 'map.cjm': text, 'cjm.config.json': JSON.stringify({ rules }) };
  const all = await setUp(files).said();
  const asked = await setUp(files, { only: 'errors' }).said();
  const errors = (said: readonly string[]) => said.filter((each) => each.endsWith(' error'));
  expect(errors(asked)).toEqual(errors(all));
});

test('who asks for errors only is told of nothing that is none', async () => {
  expect(await setUp({ 'map.cjm': map }).said()).toContain('unused-declaration warning');
  const asked = await setUp({ 'map.cjm': map }, { only: 'errors' }).said();
  expect(asked).toContain('emotion-out-of-range error');
  expect(asked.filter((each) => !each.endsWith(' error'))).toEqual([]);
});

test('entries of a baseline for what is no error are not out of date to who asks for errors only', async () => {
  const whole = setUp({ 'map.cjm': map });
  const uris = [whole.uriOf('map.cjm')];
  await whole.checker.check(uris);
  const [baseline] = await whole.checker.renewBaselines(uris, 'update');
  const files = { 'map.cjm': map, 'cjm-baseline.json': baseline?.text ?? '' };
  const { said, mistakes } = setUp(files, { only: 'errors' });
  expect(await said()).toEqual((await setUp(files).said()).filter((each) => each.endsWith(' error')));
  expect(await mistakes()).toEqual([]);
});
