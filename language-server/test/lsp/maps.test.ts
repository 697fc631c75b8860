import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { JourneyMap } from '@cjm/grammar/model';
import { type Revision, update } from '@cjm/grammar/patch';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type MapsChangedParams, mapsChanged, watchMaps } from '../../src/protocol.ts';
import { Client } from '../client.ts';
import { read } from '../read.ts';
import { randomChange, type TextChange, undoing } from '../robustness/changes.ts';
import { createRandom } from '../robustness/random.ts';

const uri = 'file:///maps/shop.cjm';
const sound = `persona anna "Anna"
journey buy "Buying" for anna {
  stage pay "Paying" {
    touchpoint card "Pays by card" { emotion +1 }
  }
}
`;
const large = readFileSync(new URL('../../../examples/gift-shop.cjm', import.meta.url), 'utf8');

let client: Client;
/** All that was said of maps. */
let said: MapsChangedParams[];

beforeEach(async () => {
  client = await Client.start();
  said = [];
  client.connection.onNotification(mapsChanged, (params: MapsChangedParams) => {
    said.push(params);
  });
});

afterEach(() => client.stop());

const watch = (file = uri): void => client.notify(watchMaps, { uri: file, watch: true });

/** Whatever was on its way is there. */
const settle = (file = uri): Promise<unknown> =>
  client.request('textDocument/documentSymbol', { textDocument: { uri: file } });

test('the maps of a watched file go as soon as it is read, and again with its errors when it is judged', async () => {
  await client.open(uri, sound);
  watch();
  await settle();
  expect(said).toMatchObject([{ uri, version: 1, errors: 0, maps: { kind: 'whole', value: [{ label: 'Buying' }] } }]);

  said = [];
  await client.change(uri, 2, sound.replace('"Buying" for anna', '"Shopping" for nobody'));
  await settle();
  expect(said).toMatchObject([
    { version: 2, maps: { kind: 'changed', patch: {} } },
    { version: 2, maps: { kind: 'changed' }, errors: 1 },
  ]);
  expect(said[0]).not.toHaveProperty('errors');
  expect(said[1]).not.toHaveProperty('maps.patch');
  expect(JSON.stringify(said[0]?.maps)).toContain('Shopping');
});

test('while the text cannot be read there are errors and no maps; then what has changed since it could', async () => {
  await client.open(uri, sound);
  watch();
  await settle();
  const [{ maps: first } = {}] = said;

  said = [];
  await client.change(uri, 2, sound.replace('emotion +1 }', 'emotion +1'));
  await settle();
  expect(said).toMatchObject([{ version: 2, errors: 1 }]);
  expect(said[0]).not.toHaveProperty('maps');

  said = [];
  await client.change(uri, 3, sound.replace('+1', '+2'));
  await settle();
  expect(said[0]).toMatchObject({ version: 3, maps: { kind: 'changed', since: first?.revision } });
});

test('a mistake in a config is no reason to have no maps', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cjm-maps-'));
  writeFileSync(join(folder, 'cjm.config.json'), '{ "rules": 7 }');
  const file = pathToFileURL(join(folder, 'shop.cjm')).href;
  expect((await client.open(file, sound)).diagnostics).toMatchObject([{ code: 'invalid-config' }]);
  watch(file);
  await settle(file);
  expect(said).toMatchObject([{ errors: 1, maps: { kind: 'whole', value: [{ label: 'Buying' }] } }]);
  rmSync(folder, { recursive: true });
});

test('nobody is told of a file that is watched no longer', async () => {
  await client.open(uri, sound);
  watch();
  client.notify(watchMaps, { uri, watch: false });
  await settle();
  said = [];
  await client.change(uri, 2, sound.replace('Buying', 'Shopping'));
  await settle();
  expect(said).toEqual([]);
});

test('whatever is typed, who puts together what was sent has the maps as they are', async () => {
  await client.open(uri, large);
  watch();
  const random = createRandom(1);
  const words = [...new Set(large.match(/\w+/g))];
  const undo: TextChange[] = [];
  const told: number[] = [];
  let text = large;
  let known: Revision<readonly JourneyMap[]> | undefined;
  for (let version = 2; version < 300; version++) {
    const undone = random.chance(55) ? undo.pop() : undefined;
    const change = undone ?? randomChange(random, text, words);
    if (!undone) undo.push(undoing(change, text));
    text = text.slice(0, change.offset) + change.text + text.slice(change.offset + change.length);
    await client.change(uri, version, text);
    known = hear(known);
    if (said.at(-1)?.maps) {
      expect(known?.value, text).toStrictEqual((await read(text)).maps);
      told.push(JSON.stringify(said).length);
    }
    said = [];
  }
  expect(told.length).toBeGreaterThan(50);
  expect(told.toSorted((a, b) => a - b)[Math.floor(told.length / 2)]).toBeLessThan(
    JSON.stringify((await read(large)).maps).length / 20,
  );
});

function hear(before?: Revision<readonly JourneyMap[]>): Revision<readonly JourneyMap[]> | undefined {
  return said.reduce((known, { maps }) => (maps ? update(known, maps) : known), before);
}
