import { describe, expect, test } from 'vitest';
import { read, readMap } from '../read.ts';
import { errorsOf, who } from './ask.ts';

const now = `${who}journey now "Today" { stage "S" { touchpoint pay "Pays" { pain fee "Fee" pain slow "Slow" } } }\n`;

test('no state means current', async () => {
  expect(await readMap('journey j "J" { }')).toMatchObject({ state: 'current' });
  expect(await readMap('journey j "J" { state current }')).toMatchObject({ state: 'current' });
  expect((await readMap('journey j "J" { }')).of).toBeUndefined();
});

test('`future` needs `of`', async () => {
  expect(await errorsOf(`${now}journey then "Then" { state future }`)).toEqual(['future-without-current']);
  const { maps } = await read(`${now}journey then "Then" { state future of now }`);
  expect(maps[1]).toMatchObject({ state: 'future', of: { journey: 'journey:now', label: 'Today' } });
  expect(maps[0]?.id).toBe('journey:now');
});

test('the same name in both journeys means the same thing', async () => {
  const { maps } = await read(
    `${now}journey then "Then" { state future of now stage "S" { touchpoint pay "Pays" { pain fee "A small fee" } } opportunity "O" answers fee }`,
  );
  const ids = maps.map((map) => map.stages[0]?.touchpoints[0]?.id);
  expect(ids).toEqual(['touchpoint:pay', 'touchpoint:pay']);
  expect(maps[1]?.opportunities[0]?.answers).toEqual(['pain:fee']);
});

describe('`answers` may name pains of the current one', () => {
  test('of the same file', async () => {
    const text = `${now}journey then "Then" { state future of now opportunity "O" answers slow }`;
    expect((await read(text)).maps[1]?.opportunities[0]?.answers).toEqual(['journey:now/pain:slow']);
    expect(await errorsOf(text)).toEqual([]);
  });

  test('of an imported one', async () => {
    const text = `import "now.cjm"\n${who}journey then "Then" { state future of now opportunity "O" answers slow }`;
    const map = await readMap(text, { 'now.cjm': now });
    expect(map.of).toEqual({ journey: 'journey:now', label: 'Today' });
    expect(map.opportunities[0]?.answers).toEqual(['journey:now/pain:slow']);
  });

  test('not of any other', async () => {
    expect(await errorsOf(`${now}journey other "O" { opportunity "O" answers slow }`)).toEqual([
      'unresolved-reference',
    ]);
  });
});
