import type { JourneyMap, Touchpoint } from '@cjm/grammar/model';
import { describe, expect, test } from 'vitest';
import { read, readMap } from './read.ts';

const places = (map: JourneyMap): Touchpoint[] => map.stages.flatMap((stage) => [...stage.touchpoints]);
const who = 'persona anna "Anna"\npersona boris "Boris"\n';
const bare = (id: string): string => id.replace(/^\w+:/, '');

describe('who', () => {
  test('a journey without `for` is for all personas of the file', async () => {
    const map = await readMap(`${who}journey j "J" { }`);
    expect(map.personas.map((persona) => persona.label)).toEqual(['Anna', 'Boris']);
  });

  test('the order of `for` is the order of the personas', async () => {
    const map = await readMap(`${who}journey j "J" for boris, anna { }`);
    expect(map.personas.map((persona) => persona.label)).toEqual(['Boris', 'Anna']);
  });

  test('`for` decides who passes a touchpoint, a stage passes it on, and it only narrows', async () => {
    const map = await readMap(`${who}persona eva "Eva"
      journey j "J" for anna, boris {
        stage s "S" { touchpoint a "A" touchpoint b "B" for boris }
        stage t "T" for anna { touchpoint c "C" touchpoint d "D" for anna, boris }
      }`);
    expect(places(map).map((place) => place.personas.map(bare))).toEqual([
      ['anna', 'boris'],
      ['boris'],
      ['anna'],
      ['anna'],
    ]);
  });
});

describe('emotions', () => {
  const values = (map: JourneyMap): Record<string, number>[] =>
    places(map).map((place) => Object.fromEntries(place.emotions.map((it) => [bare(it.persona), it.value])));

  test('one with `for` beats one without', async () => {
    const map = await readMap(
      `${who}journey j "J" { stage s "S" { touchpoint a "A" { emotion 1 emotion -2 "cheated" for anna } } }`,
    );
    expect(values(map)).toEqual([{ anna: -2, boris: 1 }]);
    expect(places(map)[0]?.emotions[0]?.word).toBe('cheated');
  });

  test("a stage's default serves each touchpoint that has none", async () => {
    const map = await readMap(
      `${who}journey j "J" { stage s "S" { emotion 0.5 touchpoint a "A" touchpoint b "B" { emotion -1 for boris } } }`,
    );
    expect(values(map)).toEqual([
      { anna: 0.5, boris: 0.5 },
      { anna: 0.5, boris: -1 },
    ]);
  });

  test('a blank is not a zero, and nobody absent feels', async () => {
    const map = await readMap(
      `${who}journey j "J" { stage s "S" { touchpoint a "A" touchpoint b "B" for anna { emotion 2 for boris } } }`,
    );
    expect(values(map)).toEqual([{}, {}]);
  });

  test('a value off the scale is drawn at its end', async () => {
    const map = await readMap(`${who}journey j "J" { stage s "S" { touchpoint a "A" { emotion -7 } } }`);
    expect(values(map)).toEqual([{ anna: -2, boris: -2 }]);
  });
});

describe('channels', () => {
  test('a touchpoint has its own, else those of its stage; a step has none', async () => {
    const map = await readMap(`channel app "App" online\nchannel shop "Shop" offline
      journey j "J" { stage s "S" via app { touchpoint a "A" touchpoint b "B" via shop, app step c "C" } }`);
    expect(places(map).map((place) => place.channels.map(bare))).toEqual([['app'], ['shop', 'app'], []]);
    expect(map.channels.map((channel) => [channel.label, channel.presence])).toEqual([
      ['App', 'online'],
      ['Shop', 'offline'],
    ]);
  });
});

describe('moves', () => {
  const moves = (map: JourneyMap): string[] =>
    map.moves.map((move) => `${bare(move.from)} > ${bare(move.to)}${move.back ? ' back' : ''}`);
  const three = 'stage s "S" { touchpoint a "A" touchpoint b "B" touchpoint c "C" }';

  test('without a path each touchpoint leads to the next one written', async () => {
    expect(moves(await readMap(`journey j "J" { ${three} }`))).toEqual(['a > b', 'b > c']);
  });

  test('one with forward moves of its own leads only where they say', async () => {
    expect(moves(await readMap(`journey j "J" { ${three} move a -> c }`))).toEqual(['a > c', 'b > c']);
  });

  test('moves back and out do not replace the default', async () => {
    const map = await readMap(`journey j "J" { ${three} move b -> a move b -> exit move b -> b }`);
    expect(moves(map)).toEqual(['a > b', 'b > a back', 'b > b back', 'b > c', 'b > exit']);
  });

  test('with paths the moves are their neighbours and every `move`', async () => {
    const map = await readMap(`journey j "J" { ${three} path p: a -> c move c -> a "again" 10% }`);
    expect(moves(map)).toEqual(['a > c', 'c > a back']);
    expect(map.moves[1]).toMatchObject({ label: 'again', share: 10 });
  });

  test("a `move` on a path's pair gives it label and share, a chain gives neither", async () => {
    const map = await readMap(`journey j "J" { ${three} path p: a -> b move a -> b "on" 60% move b -> c -> exit 5% }`);
    expect(map.moves.map(({ label, share }) => [label, share])).toEqual([
      ['on', 60],
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });
});

describe('opportunities', () => {
  const answers = (map: JourneyMap): string[][] => map.opportunities.map((it) => it.answers.map(bare));

  test('without `answers` they answer what is inside the stage or touchpoint that holds them', async () => {
    const map = await readMap(`journey j "J" {
      pain top "on the journey"
      opportunity "of the journey"
      stage s "S" {
        opportunity "of the stage"
        pain p1 "on the stage"
        touchpoint a "A" { pain p2 "at A" need n "need" thought t "no pain" opportunity "of A" }
      }
    }`);
    expect(answers(map)).toEqual([['top'], ['p1', 'p2', 'n'], ['p2', 'n']]);
    expect(map.opportunities.map((it) => it.within)).toEqual([undefined, 'stage:s', 'touchpoint:a']);
  });

  test("`answers` may name a persona's pains and needs", async () => {
    const map = await readMap(`persona anna "Anna" { need early "Know early" }
      journey j "J" for anna { opportunity "O" answers early }`);
    expect(map.opportunities[0]?.answers).toEqual(map.personas[0]?.remarks.map((remark) => remark.id));
  });
});

describe('ids', () => {
  test('are unique, and an edit elsewhere keeps them', async () => {
    const text = `${who}journey j "J" { stage "S" { touchpoint "A" { pain "x" pain "y" } touchpoint "A" } stage "S" { touchpoint "A" } }`;
    const ids = (map: JourneyMap): string[] => {
      const remarks = places(map).flatMap((place) => place.remarks);
      return [...map.personas, ...map.stages, ...places(map), ...remarks].map((it) => it.id);
    };
    const before = ids(await readMap(text));
    expect(new Set(before).size).toBe(before.length);
    expect(ids(await readMap(`// a comment\n\n${text}`))).toEqual(before);
  });

  test('a map is JSON', async () => {
    const map = await readMap(`${who}journey j "J" { stage "S" { touchpoint "A" { emotion 1 } } }`);
    expect(JSON.parse(JSON.stringify(map))).toEqual(map);
  });
});

test('what is imported says which file it was written in', async () => {
  const { maps } = await read('import "people.cjm"\njourney j "J" for anna { }', {
    'people.cjm': 'persona anna "Anna" { pain "Little time" }',
  });
  const [anna] = maps[0]?.personas ?? [];
  expect(anna?.uri).toMatch(/people\.cjm$/);
  expect(anna?.remarks[0]?.uri).toBe(anna?.uri);
  expect(maps[0]?.uri).toBeUndefined();
});
