import type { JourneyMap } from '@cjm/grammar/model';
import { describe, expect, test } from 'vitest';
import { readMap } from '../read.ts';
import { type Asking, editText, idOf } from './edit-text.ts';

const text = `persona anna "Anna" // first
journey day "Day" for anna {
  stage morning {
    touchpoint tea "Tea" { emotion +1 pain """
      Two
      lines
      """ severity high }
    touchpoint "Bus" { emotion -1 "late" from talks backstage "Wash" }
    opportunity sooner answers late { solution "Bell" }
  }
  path usual : tea -> bus
  move tea -> bus 40%
  move bus -> tea -> bus
}
`;

const all = (map: JourneyMap) => [
  map,
  ...map.personas,
  ...map.stages,
  ...map.stages.flatMap(({ touchpoints }) => touchpoints),
  ...map.stages.flatMap(({ touchpoints }) => touchpoints.flatMap(({ remarks }) => remarks)),
  ...map.stages.flatMap(({ touchpoints }) => touchpoints.flatMap(({ backings }) => backings)),
  ...map.opportunities,
  ...map.opportunities.flatMap(({ solutions }) => solutions),
];

const call =
  (label: string, typed: string): Asking =>
  (map) => ({ kind: 'label', id: idOf(all(map), label), text: typed });

describe('a text is changed where it stands', () => {
  test.each([
    ['Anna', 'Anna B.', '"Anna" // first', '"Anna B." // first'],
    ['Day', 'Night', '"Day"', '"Night"'],
    ['Tea', 'Green "tea" \\ leaves', '"Tea"', '"Green \\"tea\\" \\\\ leaves"'],
    ['Bus', 'Bus\nor tram', '"Bus"', '"Bus\\nor tram"'],
    ['Wash', '小林 👩‍🚀 مرحبا', '"Wash"', '"小林 👩‍🚀 مرحبا"'],
    ['Bell', 'Gong', '"Bell"', '"Gong"'],
    ['Two\nlines', 'One', '"""\n      Two\n      lines\n      """', '"One"'],
    ['morning', 'Morning', 'stage morning', 'stage morning "Morning"'],
    ['sooner', 'Sooner', 'opportunity sooner', 'opportunity sooner "Sooner"'],
    ['Tea', '', 'tea "Tea"', 'tea'],
  ])('%s becomes %s', async (label, typed, before, after) => {
    expect(await editText(text, call(label, typed))).toBe(text.replace(before, after));
  });

  test.each([
    ['late', '"late"', '"soon"'],
    ['', 'emotion +1', 'emotion +1 "soon"'],
  ])('the word of a feeling: %s', async (word, before, after) => {
    const ask: Asking = (map) => {
      const felt = map.stages.flatMap(({ touchpoints }) => touchpoints.flatMap(({ emotions }) => emotions));
      return { kind: 'label', id: felt.find((each) => (each.word ?? '') === word)?.id ?? '', text: 'soon' };
    };
    expect(await editText(text, ask)).toBe(text.replace(before, after));
  });

  test('a word is taken away with the space before it', async () => {
    const ask: Asking = (map) => ({
      kind: 'label',
      id: map.stages[0]?.touchpoints[1]?.emotions[0]?.id ?? '',
      text: ' ',
    });
    expect(await editText(text, ask)).toBe(text.replace(' "late"', ''));
  });

  test('a move is labelled; one of a chain is not', async () => {
    const sound = text.replace('"Bus"', 'bus "Bus"');
    const map = await readMap(sound);
    const [first] = map.moves.filter(({ share }) => share === 40);
    expect(await editText(sound, () => ({ kind: 'label', id: first?.id ?? '', text: 'runs' }))).toBe(
      sound.replace('tea -> bus 40%', 'tea -> bus "runs" 40%'),
    );
    const chained = 'touchpoint:bus->touchpoint:tea';
    expect(await editText(sound, () => ({ kind: 'label', id: chained, text: 'back' }))).toMatch(/^refused/);
  });
});

test('what says all there is to say of a thing cannot be emptied', async () => {
  expect(await editText(text, call('Bus', ' '))).toMatch(/^refused: It needs a text/);
  expect(await editText(text, call('Wash', ''))).toMatch(/^refused: It needs a text/);
});

test('the same text again writes nothing', async () => {
  expect(await editText(text, call('Two\nlines', 'Two\nlines '))).toBe(text);
});

test('what is gone, or stands in another file, is refused with the reason', async () => {
  expect(await editText(text, () => ({ kind: 'label', id: 'touchpoint:gone', text: 'x' }))).toMatch(/^refused/);
  const importing = text.replace(/persona.*\n/, 'import "people.cjm"\n');
  expect(await editText(importing, call('Anna', 'B'), { 'people.cjm': 'persona anna "Anna"\n' })).toBe(
    'refused: It is written in people.cjm: it can be changed there.',
  );
});
