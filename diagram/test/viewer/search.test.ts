import { expect, test } from 'vitest';
import { shownTexts } from '../../src/about/shown-texts.ts';
import { drawMap } from '../../src/draw-map.ts';
import { createElk } from '../../src/elk.ts';
import { worriesOf } from '../../src/outcomes.ts';
import { createFinder } from '../../viewer/find-matches.ts';
import { foldText } from '../../viewer/fold-text.ts';
import { giftShop } from '../fixtures/gift-shop.ts';
import { sayEverything } from '../fixtures/say-everything.ts';
import { today, tomorrow } from './maps.ts';

test.each([
  ['STRASSE', 'Straße'],
  ['ΟΔΟΣ', 'οδος'],
  ['οδοσ', 'ΟΔΌΣ'.normalize('NFD').replace(/\u0301/g, '')],
  ['CAFÉ', 'cafe\u0301'],
  ['ИГОРЬ', 'игорь'],
  ['two  words', 'Two\nwords'],
  ['ﬁnd', 'FIND'],
  ['𐐀', '𐐨'],
  ['小林', '小林'],
])('%s is found in %s', (one, other) => {
  expect(foldText(one)).toBe(foldText(other));
});

test('it finds every text of the map, whole however it is broken into lines, in the order of the picture', async () => {
  const map = sayEverything(giftShop);
  const find = createFinder(shownTexts(map, await drawMap(map, createElk())));
  expect(find('abandoned cart REMINDER').length).toBeGreaterThan(0);
  expect(find('gift finder')[0]).toBe('cjm.buyGift-in-full.finder');
  expect(find('Pains')).toEqual(['cjm.buyGift-in-full..lane.pains']);
  expect(find('anna').slice(0, 2)).toEqual(['cjm.buyGift-in-full.path-0', 'cjm.buyGift-in-full.anna']);
  expect(find('  ')).toEqual([]);
  expect(find('no such words anywhere')).toEqual([]);
});

test('it finds the pains and needs of the journey that a map is compared with, and what becomes of them', async () => {
  const view = { against: today };
  const find = createFinder(shownTexts(tomorrow, await drawMap(tomorrow, createElk(), view), view));
  const [pain] = worriesOf(today);
  const id = `cjm.tomorrow.${today.id}_2f_${pain?.remark.id}`;
  expect(find(pain?.remark.text ?? '')).toContain(id);
  expect(find('still there').length).toBeGreaterThan(0);
});
