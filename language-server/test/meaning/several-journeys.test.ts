import { expect, test } from 'vitest';
import { read } from '../read.ts';
import { bare, placeOf, who } from './ask.ts';

test('several journeys in a file: each is a map of its own', async () => {
  const { maps, findings } = await read(
    `channel web "Web"\nchannel app "App"\nteam ecom "E"\nsource talks "T"\n${who}
    journey a "A" for anna from talks { owner ecom stage s "S" via web { touchpoint t "T" { emotion 1 pain p "P" } } opportunity o "O" }
    journey b "B" for boris { stage s "S" { touchpoint t "T" via app { emotion -1 pain p "P" } touchpoint "U" { emotion 0 } } }`,
  );
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(maps.map((map) => map.id)).toEqual(['journey:a', 'journey:b']);
  const parts = maps.map((map) => ({
    personas: bare(map.personas.map(({ id }) => id)),
    channels: bare(map.channels.map(({ id }) => id)),
    actors: bare(map.actors.map(({ id }) => id)),
    sources: bare(map.sources.map(({ id }) => id)),
    moves: map.moves.length,
    opportunities: map.opportunities.length,
    pain: placeOf(map, 'T').remarks[0]?.id,
  }));
  expect(parts).toEqual([
    {
      personas: ['anna'],
      channels: ['web'],
      actors: ['ecom'],
      sources: ['talks'],
      moves: 0,
      opportunities: 1,
      pain: 'pain:p',
    },
    { personas: ['boris'], channels: ['app'], actors: [], sources: [], moves: 1, opportunities: 0, pain: 'pain:p' },
  ]);
});

test('two without a name are told apart', async () => {
  const { maps } = await read('journey "A" { }\njourney "A" { }');
  expect(maps.map((map) => map.id)).toEqual(['journey:"A"', 'journey:"A"~2']);
});

test('a file without a journey has no map', async () => {
  expect((await read(who)).maps).toEqual([]);
});
