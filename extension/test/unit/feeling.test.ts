import { drawMap, type Scene } from '@cjm/diagram';
import { createElk } from '@cjm/diagram/elk';
import { expect, test } from 'vitest';
import { feelingOf, withFeeling } from '../../webview/feeling.ts';
import { mapWith } from './map-with.ts';

const map = {
  ...mapWith('map', 0.5),
  personas: ['me', 'you'].map((id) => ({ id, label: id, range: mapWith('map', 0).range, goals: [], remarks: [] })),
};
const scalesOf = ({ shapes }: Scene) => shapes.flatMap((shape) => (shape.kind === 'scale' ? shape.box : []));
const lanesOf = ({ shapes }: Scene) => shapes.flatMap((shape) => (shape.kind === 'lane' ? shape.box : []));

test('a point that is moved stays on its lane and its scale where it is, though nobody felt bad before', async () => {
  const elk = createElk();
  const before = await drawMap(map, elk);
  const feeling = feelingOf(before, map, 'cjm.map.tea_2f_me');
  if (!feeling) throw new Error('The picture shows the feeling.');
  const at = (value: number) => withFeeling([map], map.id, { ...feeling, value })[0] ?? map;
  const [up, down] = [
    await drawMap(at(1), elk, { wholeScale: true }),
    await drawMap(at(-2), elk, { wholeScale: true }),
  ];
  expect([scalesOf(up), scalesOf(down)]).toEqual([scalesOf(before), scalesOf(before)]);
  expect(lanesOf(up)).toEqual(lanesOf(down));
  expect(lanesOf(down)).toEqual(lanesOf(await drawMap(at(-2), elk)));
  const moved = down.shapes.find(({ id }) => id === feeling.part);
  const lane = down.shapes.find(({ id }) => id.endsWith('.emotions'));
  if (moved?.kind !== 'feeling' || lane?.kind !== 'lane') throw new Error('The picture shows both.');
  expect(moved.centre.y + moved.radius).toBeLessThan(lane.box.y + lane.box.height);
});
