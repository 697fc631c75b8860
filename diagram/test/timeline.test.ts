import type { JourneyMap } from '@cjm/grammar/model';
import { expect, test } from 'vitest';
import { createElk } from '../src/elk.ts';
import { drawMap, type Scene } from '../src/index.ts';
import { drawEntry } from '../src/marks/entry.ts';
import { buildMap } from './fixtures/build-map.ts';

const elk = createElk();

const lasting = (seconds: number) => ({ kind: 'duration', from: seconds, to: seconds, text: `${seconds} s` }) as const;
const place = (id: string, label = id) => ({ id, label });
const day = buildMap({
  label: 'A day',
  stages: [
    { ...place('a'), touchpoints: [place('short'), place('long'), place('endless'), place('timeless')] },
    { ...place('b'), touchpoints: [place('dated'), place('arabic')] },
  ],
});
const facts: Readonly<Record<string, object>> = {
  a: { duration: lasting(90_000) },
  short: { duration: lasting(60) },
  long: { duration: lasting(86_400) },
  endless: { duration: lasting(1e12) },
  dated: { when: 'The next morning' },
  arabic: { when: 'في الصباح' },
};
const map: JourneyMap = {
  ...day,
  stages: day.stages.map((stage) => ({
    ...stage,
    ...facts[stage.id],
    touchpoints: stage.touchpoints.map((touchpoint) => ({ ...touchpoint, ...facts[touchpoint.id] })),
  })),
};

const laneOf = (scene: Scene) =>
  scene.shapes.find((shape) => shape.kind === 'lane' && shape.id === `${scene.id}..lane.timeline`);

/** What stands above the words of a place, and the place's card. */
function marksOf(scene: Scene, id: string) {
  const shape = scene.shapes.find((candidate) => candidate.id === `${scene.id}.${id}_2f_time`);
  if (shape?.kind !== 'entry') return undefined;
  const card = scene.shapes.flatMap((each) =>
    each.kind === 'card' && each.id === `${scene.id}.${id}` ? [each.box] : [],
  );
  const drawn = drawEntry(shape).children.filter((child) => typeof child !== 'string');
  const numbers = (tag: string) => drawn.find((child) => child.tag === tag)?.attributes;
  return { bar: numbers('rect'), dot: numbers('circle'), card: card[0], box: shape.box };
}

test('what takes time has a bar as wide as its card, the higher the longer, on one line', async () => {
  const scene = await drawMap(map, elk);
  const [short, long, endless] = ['short', 'long', 'endless'].map((id) => marksOf(scene, id));
  for (const marks of [short, long, endless]) {
    expect({ x: marks?.bar?.x, width: marks?.bar?.width }).toEqual({ x: marks?.card?.x, width: marks?.card?.width });
  }
  const heights = [short, long, endless].map((marks) => Number(marks?.bar?.height));
  expect(heights).toEqual(heights.toSorted((a, b) => a - b));
  expect(new Set(heights).size).toBe(3);
  const lane = laneOf(scene);
  const axis = lane?.kind === 'lane' ? lane.axis?.y : undefined;
  for (const marks of [short, long, endless]) expect(Number(marks?.bar?.y) + Number(marks?.bar?.height)).toBe(axis);
  expect(Math.max(...heights)).toBeLessThan((axis ?? 0) - (lane?.kind === 'lane' ? lane.box.y : 0));
  expect(marksOf(scene, 'timeless')).toBeUndefined();
});

test('how long a bar stands for can be read off beside the axis, in the language of the picture', async () => {
  const scene = await drawMap(map, elk);
  const lane = laneOf(scene);
  const steps = lane?.kind === 'lane' ? (lane.axis?.steps ?? []) : [];
  expect(steps.map(({ name }) => name)).toEqual(['1 h', '1 month']);
  const heightOf = (id: string) => Number(marksOf(scene, id)?.bar?.height);
  expect(heightOf('short')).toBeLessThan(steps[0]?.up ?? 0);
  expect(heightOf('long')).toBeGreaterThan(steps[0]?.up ?? 0);
  expect(heightOf('long')).toBeLessThan(steps[1]?.up ?? 0);
  expect(heightOf('endless')).toBeGreaterThan(steps[1]?.up ?? 0);
  const russian = laneOf(await drawMap(map, elk, { language: 'ru' }));
  expect(russian?.kind === 'lane' ? russian.axis?.steps.map(({ name }) => name) : []).toEqual(['1 ч', '1 месяц']);
});

test('nothing is named beside the axis where nothing takes time', async () => {
  const stages = day.stages.map((stage) => ({
    ...stage,
    touchpoints: stage.touchpoints.map((touchpoint) => ({ ...touchpoint, when: 'Later' })),
  }));
  const lane = laneOf(await drawMap({ ...day, stages }, elk));
  expect(lane?.kind === 'lane' ? lane.axis?.steps : undefined).toEqual([]);
});

test('an axis on which no bar stands is lower than one with bars, and its dots lie on it', async () => {
  const dates = {
    ...map,
    stages: map.stages.map((stage) => ({ ...stage, touchpoints: stage.touchpoints.map(onlyDate) })),
  };
  const [high, low] = [await drawMap(map, elk), await drawMap({ ...dates, stages: dates.stages.map(onlyDate) }, elk)];
  const [highLane, lowLane] = [laneOf(high), laneOf(low)];
  if (highLane?.kind !== 'lane' || lowLane?.kind !== 'lane') throw new Error('Both have the lane.');
  expect(lowLane.box.height).toBeLessThan(highLane.box.height - 15);
  const dated = marksOf(low, 'dated');
  expect(dated?.dot?.cy).toBe(lowLane.axis?.y);
  expect(Number(dated?.dot?.cy) - Number(dated?.dot?.r)).toBeGreaterThan(lowLane.box.y);
});

function onlyDate<T extends object>(place: T): T {
  return { ...place, duration: undefined };
}

test('what takes as long as a stage has a bar below the others, all along the stage', async () => {
  const scene = await drawMap(map, elk);
  const [stage, short, endless] = ['a', 'short', 'endless'].map((id) => marksOf(scene, id));
  expect(Number(stage?.bar?.y)).toBeGreaterThan(Number(short?.bar?.y));
  expect(Number(stage?.bar?.x)).toBeLessThanOrEqual(Number(short?.bar?.x));
  const end = (bar: typeof short) => Number(bar?.bar?.x) + Number(bar?.bar?.width);
  expect(end(stage)).toBeGreaterThan(end(endless));
});

test('what is at a certain time has a dot where its words begin', async () => {
  const scene = await drawMap(map, elk);
  const [dated, arabic] = ['dated', 'arabic'].map((id) => marksOf(scene, id));
  expect(dated?.bar).toBeUndefined();
  expect(Number(dated?.dot?.cx) - Number(dated?.dot?.r)).toBe(dated?.card?.x);
  const card = arabic?.card;
  expect(Number(arabic?.dot?.cx) + Number(arabic?.dot?.r)).toBe((card?.x ?? 0) + (card?.width ?? 0));
});

test('the legend says what a high bar means, where there is one', async () => {
  const legendOf = (scene: Scene) =>
    scene.shapes.flatMap((shape) => (shape.kind === 'legend' ? shape.entries.map(({ sign }) => sign) : []));
  expect(legendOf(await drawMap(map, elk))).toContain('duration');
  expect(legendOf(await drawMap(day, elk))).not.toContain('duration');
});
