import { drawMap, type Scene } from '@cjm/diagram';
import { createElk } from '@cjm/diagram/elk';
import { expect, test } from 'vitest';
import { feelingOf, withFeeling } from '../../webview/feeling.ts';
import { mapWith } from './map-with.ts';

const map = {
  ...mapWith('map', 0.5),
  personas: ['me', 'you'].map((id) => ({ id, label: id, range: mapWith('map', 0).range, goals: [], remarks: [] })),
};
const scalesOf = ({ shapes }: Scene) => shapes.filter(({ kind }) => kind === 'scale');

test('the scale that a point is moved on stays where it is, though nobody felt bad before', async () => {
  const elk = createElk();
  const before = await drawMap(map, elk);
  const feeling = feelingOf(before, map, 'cjm.map.tea_2f_me');
  if (!feeling) throw new Error('The picture shows the feeling.');
  const moved = withFeeling([map], map.id, { ...feeling, value: -1 })[0] ?? map;
  expect(scalesOf(await drawMap(moved, elk, { band: feeling.band }))).toEqual(scalesOf(before));
  expect(scalesOf(await drawMap(moved, elk))).not.toEqual(scalesOf(before));
});
