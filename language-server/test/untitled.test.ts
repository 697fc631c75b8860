import { afterEach, beforeEach, expect, test } from 'vitest';
import { type MapsChangedParams, mapsChanged, watchMaps } from '../src/protocol.ts';
import { Client } from './client.ts';

const uri = 'untitled:Untitled-1';
const text = `persona anna "Anna"
journey buy "Buying" for ana {
  stage pay "Paying" { touchpoint card "Pays by card" { emotion +1 } }
}
`;

let client: Client;

beforeEach(async () => {
  client = await Client.start();
});

afterEach(() => client.stop());

test('a text that is no file yet is checked and mapped as it is typed', async () => {
  const { diagnostics } = await client.open(uri, text);
  expect(diagnostics).toMatchObject([{ code: 'unresolved-reference' }]);
  const maps = client.next<MapsChangedParams>(mapsChanged);
  client.notify(watchMaps, { uri, watch: true });
  expect(await maps).toMatchObject({ uri, version: 1, maps: { kind: 'whole', value: [{ label: 'Buying' }] } });
  const typed = await client.change(uri, 2, text.replace('for ana', 'for anna'));
  expect(typed.diagnostics).toEqual([]);
});
