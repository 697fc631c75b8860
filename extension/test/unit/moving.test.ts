import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/preview/messages.ts';
import type { Feeling } from '../../webview/feeling.ts';
import { createMoving } from '../../webview/moving.ts';
import { mapWith } from './map-with.ts';

const maps = [mapWith('journey:a', 1), mapWith('journey:b', 1)];
const feeling: Feeling = { part: 'x', touchpoint: 'tea', persona: 'me', value: 1, height: 100 };
const values = (shown: typeof maps) =>
  shown.map(({ stages }) => stages[0]?.touchpoints[0]?.emotions.find(({ persona }) => persona === 'me')?.value);

function start() {
  const answered = Promise.withResolvers<Answer>();
  const log: string[] = [];
  const moving = createMoving(
    { ask: () => answered.promise },
    () => log.push('redraw'),
    (reason) => log.push(reason),
  );
  return { moving, log, answer: answered.resolve };
}

describe('a point on the move', () => {
  test('is shown where it is, in its journey only, until it is put back', () => {
    const { moving } = start();
    moving.preview('journey:a', feeling, -0.5);
    expect(values([...moving.over(maps, 1)])).toEqual([-0.5, 1]);
    moving.cancel();
    expect(moving.over(maps, 1)).toBe(maps);
  });

  test('is on the move in its journey until it is let go', async () => {
    const { moving, answer } = start();
    expect(moving.isOn('journey:a')).toBe(false);
    moving.preview('journey:a', feeling, -0.5);
    expect([moving.isOn('journey:a'), moving.isOn('journey:b')]).toEqual([true, false]);
    const written = moving.commit('journey:a', feeling, -0.5);
    expect(moving.isOn('journey:a')).toBe(false);
    answer({ version: 2 });
    await written;
  });

  test('stays there until the text has it, whatever is typed meanwhile', async () => {
    const { moving, answer } = start();
    const written = moving.commit('journey:a', feeling, 2);
    expect(values([...moving.over(maps, 4)])).toEqual([2, 1]);
    answer({ version: 6 });
    await written;
    expect(values([...moving.over(maps, 5)])).toEqual([2, 1]);
    expect(moving.over(maps, 6)).toBe(maps);
  });

  test('goes back when the text cannot have it, and the reason is told', async () => {
    const { moving, log, answer } = start();
    const written = moving.commit('journey:a', feeling, 2);
    answer({ refused: 'No.' });
    await written;
    expect(moving.over(maps, 4)).toBe(maps);
    expect(log).toEqual(['redraw', 'redraw', 'No.']);
  });
});
